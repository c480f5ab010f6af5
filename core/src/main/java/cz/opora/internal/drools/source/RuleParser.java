package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Refusals.Part;
import cz.opora.internal.drools.source.Syntax.AnnotationNode;
import cz.opora.internal.drools.source.Syntax.PatternNode;
import cz.opora.internal.drools.source.Syntax.RuleNode;
import cz.opora.internal.drools.source.Syntax.WriteNode;
import cz.opora.internal.drools.source.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one rule from the word {@code rule} to {@code end}; each part goes on after a problem in another. */
final class RuleParser {
    private final List<Token> all;
    private final TokenStream tokens;
    private final Problems problems;
    private final String name;

    /** A parser of the tokens of one rule, closed by one of kind END. */
    RuleParser(List<Token> all, Problems file) {
        this.all = all;
        this.name = nameIn(all);
        this.problems = file.ofRule(name);
        this.tokens = new TokenStream(all, problems);
    }

    RuleNode read() {
        Token at = tokens.next();
        tokens.enter(Part.HEADER);
        List<AnnotationNode> annotations = new ArrayList<>();
        name();
        header(annotations);
        tokens.enter(Part.WHEN);
        List<PatternNode> patterns = patterns();
        tokens.enter(Part.THEN);
        WriteNode write = write();
        end();
        return new RuleNode(at, name, annotations, patterns, write, problems);
    }

    private static String nameIn(List<Token> all) {
        if (all.get(1).is(Kind.TEXT)) {
            return all.get(1).text();
        }
        List<Token> line = all.subList(1, all.size()).stream()
                .takeWhile(token -> !token.startsLine() && token.is(Kind.WORD))
                .toList();
        return line.isEmpty() ? "?" : Wording.of(line);
    }

    private void name() {
        if (tokens.peek().is(Kind.TEXT)) {
            tokens.next();
            return;
        }
        Token found = tokens.peek();
        problems.error(
                Kinds.SYNTAX,
                all.get(0),
                "expected the name of the rule in quotation marks but found " + found.shown());
        while (!tokens.atEnd() && !tokens.peek().startsLine()) {
            tokens.next();
        }
    }

    private void header(List<AnnotationNode> annotations) {
        while (!tokens.atEnd() && !tokens.peek().isOneOf("when", "then", "end")) {
            int before = tokens.position();
            try {
                annotations.add(annotation());
            } catch (SyntaxStop reported) {
                recover(before);
            }
        }
    }

    private AnnotationNode annotation() {
        if (!tokens.peek().is("@")) {
            throw tokens.unexpected("an annotation such as @id(\"...\") or when");
        }
        tokens.next();
        Token annotation = tokens.expect(Kind.WORD, "the name of an annotation");
        int start = tokens.position();
        try {
            return new AnnotationNode(annotation, value(annotation));
        } catch (SyntaxStop reported) {
            recover(start);
            return new AnnotationNode(annotation, null);
        }
    }

    private List<Token> value(Token annotation) {
        tokens.expect("(");
        int start = tokens.position();
        while (!tokens.peek().is(")")) {
            if (tokens.atEnd() || tokens.peek().isOneOf("@", "when", "then", "end", "(")) {
                throw tokens.unexpected(") after the value of @" + annotation.text());
            }
            tokens.next();
        }
        List<Token> value = List.copyOf(tokens.since(start));
        tokens.next();
        return value;
    }

    private void recover(int before) {
        if (tokens.position() == before && !tokens.peek().isOneOf("@", "when")) {
            tokens.next();
        }
        while (!tokens.atEnd()
                && !tokens.peek().isOneOf("@", "when", "then", "end")
                && !tokens.peek().startsLine()) {
            tokens.next();
        }
    }

    private List<PatternNode> patterns() {
        if (!tokens.accept("when")) {
            missing("when");
        }
        List<PatternNode> patterns = new PatternParser(tokens).untilThen();
        if (patterns.isEmpty() && !problems.hasErrors()) {
            problems.error(Kinds.SYNTAX, tokens.peek(), "expected a condition between when and then");
        }
        return patterns;
    }

    private @Nullable WriteNode write() {
        if (!tokens.accept("then")) {
            missing("then");
            if (!tokens.peek().is("insert")) {
                return null;
            }
        }
        refuseComments();
        try {
            return new WriteParser(tokens).untilEnd();
        } catch (SyntaxStop reported) {
            while (!tokens.atEnd() && !tokens.peek().is("end")) {
                tokens.next();
            }
            return null;
        }
    }

    /** The compiler copies this part as it stands, comments too; so there are none. */
    private void refuseComments() {
        all.stream()
                .dropWhile(token -> !token.is("then"))
                .skip(1)
                .takeWhile(token -> !token.is(Kind.END))
                .filter(Token::afterComment)
                .findFirst()
                .ifPresent(token -> problems.error(
                        Kinds.REFUSED,
                        token,
                        "a comment is not allowed between then and end",
                        "Maybe above the rule?"));
    }

    private void end() {
        if (!tokens.accept("end")) {
            missing(all.stream().anyMatch(token -> token.is("then")) ? "end after the insert" : "end");
        }
    }

    private void missing(String word) {
        Token found = tokens.peek();
        problems.error(Kinds.SYNTAX, found, "expected " + word + " but found " + found.shown());
    }

    /** What follows the word end within the tokens given. */
    List<Token> rest() {
        List<Token> rest = new ArrayList<>();
        while (!tokens.atEnd()) {
            rest.add(tokens.next());
        }
        return rest;
    }
}
