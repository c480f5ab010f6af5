package cz.opora.internal.verdict;

/**
 * The values a whole number may have.
 *
 * @param min the lowest possible value
 * @param max the highest possible value
 */
public record Bounds(int min, int max) {
    /** Refuses a range that holds nothing. */
    public Bounds {
        if (min > max) {
            throw new IllegalArgumentException("an empty range: " + min + " to " + max);
        }
    }

    /** Whether only one value is possible. */
    public boolean isExact() {
        return min == max;
    }
}
