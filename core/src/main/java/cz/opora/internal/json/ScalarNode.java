package cz.opora.internal.json;

/**
 * A text, number, truth value or null.
 *
 * @param type what it is
 * @param text the text of it; for a number as written
 * @param plain written without quotes in YAML, where {@code 4101} may be meant as a text
 * @param line the line, from 1; 0 when it was made by code
 */
public record ScalarNode(Type type, String text, boolean plain, int line) implements Node {
    /** The type of a scalar. */
    public enum Type {
        /** A text. */
        TEXT("text"),
        /** A number without a fraction. */
        INTEGER("a number"),
        /** A number with a fraction or an exponent. */
        DECIMAL("a number with a fraction"),
        /** True or false. */
        TRUTH("true or false"),
        /** Null. */
        NULL("null");

        private final String words;

        Type(String words) {
            this.words = words;
        }
    }

    /** A text made by code. */
    public static ScalarNode text(String text) {
        return new ScalarNode(Type.TEXT, text, false, 0);
    }

    /** A whole number made by code. */
    public static ScalarNode number(long number) {
        return new ScalarNode(Type.INTEGER, Long.toString(number), false, 0);
    }

    /** A truth value made by code. */
    public static ScalarNode truth(boolean value) {
        return new ScalarNode(Type.TRUTH, Boolean.toString(value), false, 0);
    }

    /** Whether it can stand for a text. */
    boolean isText() {
        return type == Type.TEXT || (plain && type != Type.NULL);
    }

    @Override
    public boolean isNull() {
        return type == Type.NULL;
    }

    @Override
    public String kind() {
        return type.words;
    }
}
