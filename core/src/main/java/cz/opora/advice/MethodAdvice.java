package cz.opora.advice;

import cz.opora.codes.MethodLevel;

/**
 * How much of case management the case calls for. When several rules speak, the most intensive level stands.
 *
 * @param level the level
 */
public record MethodAdvice(MethodLevel level) implements Outcome {
    /** The case calls for this level. */
    public static MethodAdvice of(MethodLevel level) {
        return new MethodAdvice(level);
    }

    @Override
    public String pointer() {
        return "method/" + level;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "MethodAdvice";
    }
}
