package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.ConditionNode;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Token.Kind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the conditions between the parentheses of a pattern; a bad one is reported and left out. */
final class ConditionParser {
    private static final Map<String, Operator> SYMBOLS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST,
            "in", Operator.IN,
            "contains", Operator.CONTAINS);

    private final TokenStream tokens;
    private final OperandParser operands;

    ConditionParser(TokenStream tokens) {
        this.tokens = tokens;
        this.operands = new OperandParser(tokens);
    }

    /** The conditions up to and with the closing parenthesis. */
    List<ConditionNode> untilClosed() {
        List<ConditionNode> conditions = new ArrayList<>();
        if (tokens.accept(")")) {
            return conditions;
        }
        boolean sound = true;
        do {
            sound &= one(conditions);
        } while (tokens.accept(","));
        if (!tokens.accept(")") && sound) {
            tokens.unexpected(") to close the pattern");
        }
        return conditions;
    }

    /** Reads one condition; false when it or what follows it is reported as wrong. */
    private boolean one(List<ConditionNode> conditions) {
        try {
            conditions.add(condition());
            if (!tokens.peek().isOneOf(",", ")") && !PatternParser.begins(tokens)) {
                throw tokens.unexpected("a comma or )");
            }
            return true;
        } catch (SyntaxStop reported) {
            tokens.skipTo(",");
            return false;
        }
    }

    private ConditionNode condition() {
        int start = tokens.position();
        Token at = tokens.peek();
        if (at.is(Kind.VARIABLE) && tokens.peek(1).is(":")) {
            return binding(start, at);
        }
        Token property = property();
        Operator operator = operator(property);
        List<Operand> values = operator == Operator.IN || operator == Operator.NOT_IN
                ? list()
                : new ArrayList<>(List.of(operands.read()));
        return new ConditionNode(Wording.of(tokens.since(start)), at, property, null, operator, values);
    }

    private ConditionNode binding(int start, Token variable) {
        tokens.next();
        tokens.next();
        Token property = tokens.expect(Kind.WORD, "the property that " + variable.text() + " is to hold");
        if (SYMBOLS.containsKey(tokens.peek().text())) {
            tokens.problems()
                    .error(
                            Kinds.REFUSED,
                            tokens.peek(),
                            variable.text() + " : " + property.text() + " both binds and compares",
                            "Maybe " + variable.text() + " : " + property.text()
                                    + ", and the comparison after a comma?");
            throw new SyntaxStop();
        }
        return new ConditionNode(Wording.of(tokens.since(start)), variable, property, variable, null, List.of());
    }

    private Token property() {
        Token found = tokens.peek();
        if (found.is(Kind.VARIABLE)) {
            return tokens.next();
        }
        if (found.isOneOf("not", "exists", "eval", "this") || !found.is(Kind.WORD)) {
            throw tokens.unexpected("a property");
        }
        Token property = tokens.next();
        if (tokens.peek().is("(")) {
            String call = property.text() + "(...)";
            tokens.refuse(property, call, new Refusals.Refusal("a rule calls no method of a fact", null));
            throw new SyntaxStop();
        }
        return property;
    }

    private Operator operator(Token property) {
        Token found = tokens.peek();
        if (found.isOneOf(",", ")")) {
            tokens.problems()
                    .error(
                            Kinds.REFUSED,
                            property,
                            property.text() + " alone is no condition: an unknown value would end the decision",
                            "Maybe " + property.text() + " == true?");
            throw new SyntaxStop();
        }
        @Nullable Operator operator = found.is(Kind.SIGN) || found.is(Kind.WORD) ? SYMBOLS.get(found.text()) : null;
        if (operator != null) {
            tokens.next();
            return operator;
        }
        if (found.is("not")) {
            return negated();
        }
        throw tokens.unexpected("==, <, <=, >, >=, in or contains after " + property.text());
    }

    private Operator negated() {
        Token not = tokens.next();
        if (tokens.accept("in")) {
            return Operator.NOT_IN;
        }
        String what = "not " + tokens.peek().shown();
        tokens.refuse(not, what, new Refusals.Refusal("an unknown value would satisfy it", null));
        throw new SyntaxStop();
    }

    private List<Operand> list() {
        List<Operand> values = new ArrayList<>();
        tokens.expect("(");
        do {
            values.add(operands.read());
        } while (tokens.accept(","));
        if (!tokens.peek().is(")")) {
            throw tokens.unexpected("a comma or ) in the list");
        }
        tokens.next();
        return values;
    }
}
