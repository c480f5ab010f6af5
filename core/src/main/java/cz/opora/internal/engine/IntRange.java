package cz.opora.internal.engine;

/**
 * The values a whole number may have.
 *
 * @param min the lowest possible value
 * @param max the highest possible value
 */
public record IntRange(int min, int max) {
    /** Refuses a range that holds nothing. */
    public IntRange {
        if (min > max) {
            throw new IllegalArgumentException("an empty range: " + min + " to " + max);
        }
    }

    /** Whether only one value is possible. */
    public boolean isExact() {
        return min == max;
    }
}
