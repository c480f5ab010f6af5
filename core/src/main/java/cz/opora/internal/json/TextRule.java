package cz.opora.internal.json;

import org.jspecify.annotations.Nullable;

/** What a text of a file may look like. A character that is only half there is refused everywhere. */
public enum TextRule {
    /** Any text. */
    ANY,
    /** A text with something in it. */
    NOT_BLANK,
    /** A text with something in it and without line ends and other control characters. */
    ONE_LINE;

    /** What is wrong with a text; null when nothing is. */
    @Nullable String refuses(String text) {
        if (this != ANY && text.isBlank()) {
            return "is blank.";
        }
        if (this == ONE_LINE && hasControl(text)) {
            return "holds a line end or another control character.";
        }
        return hasHalf(text) ? "holds half a character (a lone surrogate)." : null;
    }

    private static boolean hasControl(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isISOControl(character) || character == '\u2028' || character == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHalf(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            at += Character.charCount(point);
        }
        return false;
    }
}
