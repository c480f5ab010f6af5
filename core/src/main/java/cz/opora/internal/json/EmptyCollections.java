package cz.opora.internal.json;

/** What is written of an empty list or map. One that may also be null is always written: empty is not unknown. */
public enum EmptyCollections {
    /** It is written, so that the shape is always the same. */
    KEPT,
    /** It is left out, as people do. */
    LEFT_OUT
}
