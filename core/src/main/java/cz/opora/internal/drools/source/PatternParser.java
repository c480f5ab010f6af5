package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.ConditionNode;
import cz.opora.internal.drools.source.Syntax.FromNode;
import cz.opora.internal.drools.source.Syntax.PatternNode;
import cz.opora.internal.drools.source.Token.Kind;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the patterns of a rule; a bad one is reported and left out. */
final class PatternParser {
    private static final String PATTERN = "a pattern such as $x : Type(...), exists, accumulate or then";

    private final TokenStream tokens;
    private final ConditionParser conditions;

    PatternParser(TokenStream tokens) {
        this.tokens = tokens;
        this.conditions = new ConditionParser(tokens);
    }

    /** Whether a pattern begins on a new line here: then the one before was not closed. */
    static boolean begins(TokenStream tokens) {
        Token first = tokens.peek();
        if (!first.startsLine()) {
            return false;
        }
        boolean bound = first.is(Kind.VARIABLE)
                && tokens.peek(1).is(":")
                && tokens.peek(3).is("(");
        boolean named = first.is(Kind.WORD)
                && Character.isUpperCase(first.text().charAt(0))
                && tokens.peek(1).is("(");
        return bound || named || first.isOneOf("exists", "not", "accumulate", "forall", "eval");
    }

    /** The patterns up to the word then, or to the end of the rule. */
    List<PatternNode> untilThen() {
        List<PatternNode> patterns = new ArrayList<>();
        while (!atWrite()) {
            int before = tokens.position();
            try {
                patterns.add(pattern());
            } catch (SyntaxStop reported) {
                recover(before);
            }
        }
        return patterns;
    }

    /** The insert also ends the patterns, so that a missing then is one problem. */
    private boolean atWrite() {
        return tokens.atEnd()
                || tokens.peek().isOneOf("then", "end")
                || (tokens.peek().is("insert") && tokens.peek(1).is("("));
    }

    /** Goes on at the next line that begins a pattern. */
    private void recover(int before) {
        if (tokens.position() == before) {
            tokens.next();
        }
        while (!atWrite() && !tokens.peek().is("when") && !begins(tokens)) {
            tokens.next();
        }
        tokens.accept("when");
    }

    private PatternNode pattern() {
        Token first = tokens.peek();
        if (first.is("exists") || first.is("not")) {
            tokens.next();
            PatternKind kind = first.is("not") ? PatternKind.NOT : PatternKind.EXISTS;
            return new PatternNode(kind, first, null, null, List.of(), null, group(), null);
        }
        return first.is("accumulate") ? count() : plain(true);
    }

    private PatternNode plain(boolean mayHaveFrom) {
        Token first = tokens.peek();
        @Nullable Token binding = null;
        if (first.is(Kind.VARIABLE)) {
            binding = tokens.next();
            tokens.expect(":");
        }
        refuseKeyword();
        Token type = tokens.expect(Kind.WORD, binding == null ? PATTERN : "a type after " + binding.text() + " :");
        tokens.expect("(");
        List<ConditionNode> all = conditions.untilClosed();
        FromNode from = tokens.peek().is("from") ? from(mayHaveFrom) : null;
        return new PatternNode(PatternKind.PLAIN, first, binding, type, all, from, List.of(), null);
    }

    private void refuseKeyword() {
        Token word = tokens.peek();
        if (Refusals.of(Refusals.Part.WHEN, word).isPresent()) {
            throw tokens.unexpected(PATTERN);
        }
        if (word.isOneOf("exists", "not", "accumulate")) {
            Refusals.Refusal nested = new Refusals.Refusal("it may not stand inside another pattern", null);
            tokens.refuse(word, word.text(), nested);
            throw new SyntaxStop();
        }
    }

    private FromNode from(boolean allowed) {
        Token word = tokens.next();
        if (!allowed || !tokens.peek().is(Kind.VARIABLE)) {
            Refusals.Refusal refusal = new Refusals.Refusal(
                    "the only source of facts is the directory, outside exists and accumulate",
                    "Maybe $c : Candidate(...) from $directory.candidates($wanted)?");
            tokens.refuse(word, "from", refusal);
            throw new SyntaxStop();
        }
        Token variable = tokens.next();
        tokens.expect(".");
        Token method = tokens.expect(Kind.WORD, "candidates($wanted)");
        tokens.expect("(");
        Token argument = tokens.expect(Kind.VARIABLE, "the variable of a Wanted");
        tokens.expect(")");
        return new FromNode(variable, method, argument);
    }

    /** One pattern, or patterns joined by {@code and} in parentheses. */
    private List<PatternNode> group() {
        if (!tokens.accept("(")) {
            return List.of(plain(false));
        }
        List<PatternNode> inner = joined();
        tokens.expect(")");
        return inner;
    }

    private List<PatternNode> joined() {
        List<PatternNode> inner = new ArrayList<>();
        do {
            inner.add(plain(false));
        } while (tokens.accept("and"));
        return inner;
    }

    private PatternNode count() {
        Token at = tokens.next();
        tokens.expect("(");
        List<PatternNode> inner = tokens.peek().is("(") ? group() : joined();
        semicolon("the patterns to count");
        Token number = tokens.expect(Kind.VARIABLE, "$n : count(...)");
        tokens.expect(":");
        Token function = tokens.expect(Kind.WORD, "count");
        if (!function.is("count")) {
            tokens.refuse(function, function.text(), new Refusals.Refusal("a rule only counts", "Maybe count?"));
            throw new SyntaxStop();
        }
        tokens.expect("(");
        Token counted = tokens.peek().is(Kind.NUMBER) ? tokens.next() : tokens.expect(Kind.VARIABLE, "$variable or 1");
        tokens.expect(")");
        semicolon("count(" + counted.text() + ")");
        return new PatternNode(PatternKind.COUNT, at, number, null, numbers(), null, inner, counted);
    }

    private List<ConditionNode> numbers() {
        if (tokens.peek().is(")")) {
            throw tokens.unexpected("a condition on the number counted");
        }
        return conditions.untilClosed();
    }

    private void semicolon(String after) {
        if (!tokens.peek().is(";")) {
            throw tokens.unexpected("; after " + after);
        }
        tokens.next();
    }
}
