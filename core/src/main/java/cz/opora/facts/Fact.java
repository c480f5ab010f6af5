package cz.opora.facts;

/** Something a rule can read. Two facts of one decision never share both type and pointer. */
public interface Fact {
    /** The JSON pointer of the place in the case file this fact stands for; the stable identity of the fact. */
    String pointer();
}
