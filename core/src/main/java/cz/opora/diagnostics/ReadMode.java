package cz.opora.diagnostics;

/** How an input is read when it holds something this version does not know. */
public enum ReadMode {
    /** An unknown key or code is an error: for people who write files, and for tests. */
    STRICT,
    /**
     * An unknown key, or an unknown code outside the safety fields, is a warning and the value stays unknown: for systems
     * that send files of a later version. Everything else is as strict.
     */
    TOLERANT
}
