package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Refusals.Part;
import cz.opora.internal.drools.source.Token.Kind;
import java.util.List;
import java.util.Optional;

/** A walk over tokens that says what it expected. */
final class TokenStream {
    private final List<Token> tokens;
    private final Problems problems;
    private Part part = Part.FILE;
    private int at;

    /** A walk over tokens the last of which is of kind END. */
    TokenStream(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    /** Enters another part of the file. */
    void enter(Part newPart) {
        part = newPart;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(tokens.size() - 1, at + ahead));
    }

    Token next() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    int position() {
        return at;
    }

    List<Token> since(int position) {
        return tokens.subList(position, at);
    }

    boolean atEnd() {
        return peek().is(Kind.END);
    }

    boolean accept(String wordOrSign) {
        boolean found = peek().is(wordOrSign);
        if (found) {
            next();
        }
        return found;
    }

    Token expect(String wordOrSign) {
        if (!peek().is(wordOrSign)) {
            throw unexpected(wordOrSign);
        }
        return next();
    }

    Token expect(Kind kind, String description) {
        if (!peek().is(kind)) {
            throw unexpected(description);
        }
        return next();
    }

    /** Reports what stands here instead of what was expected: as refused when it is a known construct. */
    SyntaxStop unexpected(String expected) {
        Token found = peek();
        Optional<Refusals.Refusal> refusal = Refusals.of(part, found);
        if (refusal.isPresent()) {
            refuse(found, found.shown(), refusal.get());
        } else {
            problems.error(Kinds.SYNTAX, found, "expected " + expected + " but found " + found.shown());
        }
        return new SyntaxStop();
    }

    /** Reports a construct that is never allowed. */
    void refuse(Token found, String what, Refusals.Refusal refusal) {
        problems.error(Kinds.REFUSED, found, what + " is not allowed here: " + refusal.why(), refusal.hint());
    }

    /** Skips to a sign of the list or a closing parenthesis that is not inside other parentheses. */
    void skipTo(String... signs) {
        int depth = 0;
        while (!atEnd() && !peek().isOneOf("when", "then", "end")) {
            if (depth == 0 && (peek().isOneOf(signs) || peek().is(")"))) {
                return;
            }
            Token token = next();
            if (token.isOneOf("(", "[", "{")) {
                depth++;
            } else if (token.isOneOf(")", "]", "}")) {
                depth = Math.max(0, depth - 1);
            }
        }
    }
}
