package cz.opora.internal.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text of a file may look like. A character that is only half there is refused everywhere. */
public enum TextRule {
    /** Any text. */
    ANY,
    /** A text with something in it. */
    NOT_BLANK,
    /** A text with something in it and without line ends and other control characters. */
    ONE_LINE;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]");
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    /** What is wrong with a text; null when nothing is. */
    @Nullable String refuses(String text) {
        if (this != ANY && text.isBlank()) {
            return "is blank.";
        }
        if (this == ONE_LINE && CONTROL.matcher(text).find()) {
            return "holds a line end or another control character.";
        }
        return HALF.matcher(text).find() ? "holds half a character (a lone surrogate)." : null;
    }
}
