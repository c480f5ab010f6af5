package cz.opora.internal.json;

import org.jspecify.annotations.Nullable;

/** What a kind of file knows of its fields beyond their types. */
public interface BindingRules {
    /** Rules of files of rules, words and numbers: nothing special. */
    BindingRules OPEN = new BindingRules() {};

    /** Whether an unknown code in this field is an error even when the file is read tolerantly. */
    default boolean isSafety(Class<?> owner, String component) {
        return false;
    }

    /** The numbers this field may hold; null for every {@code int}. */
    default @Nullable IntRange range(Class<?> owner, String component) {
        return null;
    }

    /** What its texts may look like. */
    default TextRule texts() {
        return TextRule.NOT_BLANK;
    }

    /** How its keys are shown. */
    default KeyStyle keys() {
        return KeyStyle.OPEN;
    }
}
