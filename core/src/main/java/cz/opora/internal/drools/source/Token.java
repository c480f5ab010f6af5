package cz.opora.internal.drools.source;

/**
 * A word, sign or text of a rule file.
 *
 * @param kind what it is
 * @param text as written; a text without its quotation marks
 * @param line from 1
 * @param column from 1
 * @param start the place of its first character in the file
 * @param stop the place after its last character
 * @param startsLine whether it is the first on its line
 * @param afterComment whether a comment stands right before it
 */
record Token(
        Kind kind, String text, int line, int column, int start, int stop, boolean startsLine, boolean afterComment) {
    enum Kind {
        WORD,
        VARIABLE,
        TEXT,
        NUMBER,
        SIGN,
        END
    }

    private static final int SHOWN = 30;

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is that word or sign. */
    boolean is(String wordOrSign) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(wordOrSign);
    }

    boolean isOneOf(String... wordsOrSigns) {
        for (String each : wordsOrSigns) {
            if (is(each)) {
                return true;
            }
        }
        return false;
    }

    /** As messages show it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the " + text;
            case TEXT -> '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
            default -> text;
        };
    }

    /** The end of a part of the file, placed at the last token of that part. */
    Token endOf(String part) {
        return new Token(Kind.END, part, line, column, stop, stop, false, false);
    }
}
