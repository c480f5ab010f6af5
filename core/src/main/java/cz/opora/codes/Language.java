package cz.opora.codes;

/** The two languages every text exists in. */
public enum Language {
    /** Czech: what a case worker reads. */
    CS,
    /** English: the same for people who do not read Czech. */
    EN
}
