package cz.opora.internal.projection;

/** What became of a recorded value by the as-of date. */
enum Freshness {
    /** It holds. */
    FRESH,
    /** It keeps its value and has to be verified. */
    STALE,
    /** It counts as unknown. */
    EXPIRED
}
