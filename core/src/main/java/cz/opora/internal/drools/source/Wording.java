package cz.opora.internal.drools.source;

import cz.opora.internal.drools.source.Syntax.Constant;
import cz.opora.internal.drools.source.Syntax.Member;
import cz.opora.internal.drools.source.Syntax.Operand;
import cz.opora.internal.drools.source.Syntax.ParameterValue;
import java.util.List;

/** The wording of tokens: as written, white space and comments folded to one space. */
final class Wording {
    private Wording() {}

    /** A value as written. */
    static String of(Operand operand) {
        String at = operand.at().is(Token.Kind.TEXT)
                ? operand.at().shown()
                : operand.at().text();
        if (operand instanceof Constant constant) {
            return at + '.' + constant.name().text();
        } else if (operand instanceof Member member) {
            return at + '.' + member.property().text();
        } else if (operand instanceof ParameterValue value) {
            return at + '.' + value.unit().text() + "(\"" + value.id().text() + "\")";
        }
        return at;
    }

    static String of(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        int stop = -1;
        for (Token token : tokens) {
            if (stop >= 0 && token.start() > stop) {
                text.append(' ');
            }
            text.append(token.is(Token.Kind.TEXT) ? '"' + token.text() + '"' : token.text());
            stop = token.stop();
        }
        return text.toString();
    }
}
