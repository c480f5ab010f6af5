package cz.opora.internal.json;

import java.util.regex.Pattern;

/** How a key of a file is shown in a message and in its pointer. */
public enum KeyStyle {
    /**
     * For files about people: a key that does not look like one is not shown, because somebody may have put a value there.
     */
    GUARDED,
    /** For files of rules, words and numbers, which hold nothing about people. */
    OPEN;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final Pattern MANY_DIGITS = Pattern.compile("[0-9][0-9_-]{4,}[0-9]");
    private static final int LONGEST = 100;

    /** The key as a token of a pointer. */
    public String token(String key) {
        if (this == GUARDED) {
            boolean plain =
                    PLAIN.matcher(key).matches() && !MANY_DIGITS.matcher(key).find();
            return plain ? key : "(unprintable key)";
        }
        String cut = key.length() > LONGEST ? key.substring(0, LONGEST) + "..." : key;
        return PointerPath.escape(cut.replaceAll("\\p{Cntrl}", "?"));
    }
}
