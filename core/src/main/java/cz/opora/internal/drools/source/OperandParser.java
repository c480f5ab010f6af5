package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.Bare;
import cz.opora.internal.drools.source.Syntax.Constant;
import cz.opora.internal.drools.source.Syntax.Literal;
import cz.opora.internal.drools.source.Syntax.Member;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.ParameterValue;
import cz.opora.internal.drools.source.Syntax.Variable;
import cz.opora.internal.drools.source.Token.Kind;

/** Reads a value: a literal, a code, a parameter, a bound variable or a property of one. */
final class OperandParser {
    private static final String VALUE = "a value (true, false, 0, 1, CodeList.CODE, \"declared code\", "
            + "$p.unit(\"parameter\"), $variable or $variable.property)";

    private final TokenStream tokens;

    OperandParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    Operand read() {
        Token first = tokens.peek();
        switch (first.kind()) {
            case TEXT, NUMBER -> {
                return new Literal(tokens.next());
            }
            case VARIABLE -> {
                return variable();
            }
            case WORD -> {
                return word(first);
            }
            default -> throw tokens.unexpected(VALUE);
        }
    }

    private Operand word(Token first) {
        if (first.isOneOf("true", "false")) {
            return new Literal(tokens.next());
        }
        if (first.is("null")) {
            throw tokens.unexpected(VALUE);
        }
        tokens.next();
        if (!tokens.accept(".")) {
            return new Bare(first);
        }
        return new Constant(first, tokens.expect(Kind.WORD, "a code of " + first.text()));
    }

    private Operand variable() {
        Token variable = tokens.next();
        if (!tokens.accept(".")) {
            return new Variable(variable);
        }
        Token member = tokens.expect(Kind.WORD, "a property of " + variable.text() + " or a unit of a parameter");
        if (!tokens.accept("(")) {
            return new Member(variable, member);
        }
        Token id = tokens.expect(Kind.TEXT, "the id of a parameter in quotation marks");
        tokens.expect(")");
        return new ParameterValue(variable, member, id);
    }
}
