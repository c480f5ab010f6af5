package cz.opora.internal.projection;

import org.jspecify.annotations.Nullable;

/** Three-valued logic, null meaning unknown. */
public final class Kleene {
    private Kleene() {}

    /** True when one is true, false when all are false (also when there are none), else unknown. */
    static <T> @Nullable Boolean any(Iterable<T> items, Lookup<? super T, Boolean> value) {
        boolean unknown = false;
        for (T item : items) {
            Boolean one = value.of(item);
            if (one == null) {
                unknown = true;
            } else if (one) {
                return true;
            }
        }
        return unknown ? null : false;
    }

    /** True when one is true, false when both are false, else unknown. */
    static @Nullable Boolean or(@Nullable Boolean left, @Nullable Boolean right) {
        if (Boolean.TRUE.equals(left) || Boolean.TRUE.equals(right)) {
            return true;
        }
        return (left == null || right == null) ? null : false;
    }

    /** False when one is false, true when both are true, else unknown. */
    static @Nullable Boolean and(@Nullable Boolean left, @Nullable Boolean right) {
        return not(or(not(left), not(right)));
    }

    /** The opposite; unknown stays unknown. */
    public static @Nullable Boolean not(@Nullable Boolean value) {
        return value == null ? null : !value;
    }
}
