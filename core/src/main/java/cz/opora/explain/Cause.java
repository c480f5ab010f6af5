package cz.opora.explain;

import cz.opora.codes.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding changed.
 *
 * @param kind the kind
 * @param about what: a JSON pointer of the case, the id of a parameter or rule, the id of a directory; null for a date
 * @param text in words
 */
public record Cause(Kind kind, @Nullable String about, Text text) {
    /** The kinds of causes, the nearest first. */
    public enum Kind {
        /** A field of the case. */
        FACT,
        /** Somebody is a year older. */
        AGE,
        /** A number of days or months since or until a day of the case. */
        DAYS,
        /** A value grew too old to rely on. */
        EXPIRY,
        /** The value of a parameter. */
        PARAMETER,
        /** A rule came, went, or reads otherwise. */
        RULE,
        /** The directory of actors. */
        DIRECTORY,
        /** Nothing but the day. */
        DATE
    }
}
