package cz.opora.codes;

/**
 * How well a domain statement is founded. The mark of a statement is the weakest of the marks it rests on; nobody
 * upgrades a mark without reading the source.
 */
public enum Mark {
    /** Sourced: a text that says so was read; the source is named beside the mark. */
    S,
    /** Known: general knowledge of Czech law and practice, the text was not seen. */
    K,
    /** Guess: a design proposal without a source; always a parameter or a house rule. */
    G;

    /** The weaker of two marks: {@code G} is weaker than {@code K}, {@code K} than {@code S}. */
    public Mark weaker(Mark other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
