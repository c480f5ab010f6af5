package cz.opora.internal.json;

/** The syntax of a document. */
public enum Syntax {
    /** JSON (RFC 8259). */
    JSON,
    /** YAML without anchors, aliases and tags, one document a file. */
    YAML
}
