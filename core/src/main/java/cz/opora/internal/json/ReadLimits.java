package cz.opora.internal.json;

/** How much of a file that people write is read before it is refused. */
final class ReadLimits {
    /** The size of the file in bytes: 8 MiB. */
    static final int BYTES = 8 * 1024 * 1024;

    /** How deep lists and objects may be nested. */
    static final int DEPTH = 100;

    /** The length of one text or key in characters. */
    static final int TEXT = 64 * 1024;

    /** The length of one number in characters. */
    static final int NUMBER = 100;

    /** How many values, keys and brackets there may be. */
    static final int TOKENS = 2_000_000;

    private ReadLimits() {}
}
