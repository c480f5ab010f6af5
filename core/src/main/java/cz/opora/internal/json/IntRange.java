package cz.opora.internal.json;

/**
 * The numbers a field may hold.
 *
 * @param min the smallest
 * @param max the largest
 */
public record IntRange(int min, int max) {
    /** Whether a number is in the range. */
    public boolean holds(long number) {
        return number >= min && number <= max;
    }
}
