package cz.opora.codes;

/**
 * A value of a code list: a stable English identifier, the words for it and the mark of the list it stands in.
 *
 * <p>No code list has a constant for "unknown": unknown is the absence of a value ({@code null}).
 */
public interface Code {
    /** The stable identifier, as written in case files, directories and rules. */
    String name();

    /** The words a person reads. */
    Text text();

    /** How well this entry of the list is founded. */
    Mark mark();
}
