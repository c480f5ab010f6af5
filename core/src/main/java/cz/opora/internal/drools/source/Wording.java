package cz.opora.internal.drools.source;

import java.util.List;

/** The wording of tokens: as written, white space and comments folded to one space. */
final class Wording {
    private Wording() {}

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
