package cz.opora.internal.json;

/**
 * How much of an input is read before it is refused.
 *
 * @param maxBytes the size of the file in bytes
 * @param maxDepth how deep lists and objects may be nested
 * @param maxText the length of one text or key in characters
 * @param maxTokens how many values, keys and brackets there may be
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxText, int maxTokens) {
    /** The limits of every file people write: 8 MiB, 100 levels, texts of 64 Ki characters, 2 million tokens. */
    public static final ReadLimits DEFAULT = new ReadLimits(8 * 1024 * 1024, 100, 64 * 1024, 2_000_000);
}
