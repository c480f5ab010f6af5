package cz.opora.advice;

import cz.opora.codes.DuplicityKind;
import cz.opora.facts.Fact;

/**
 * Work of actors that overlaps (phase {@code recommend}).
 *
 * @param kind how it overlaps
 * @param about the JSON pointer it is about
 */
public record Duplicity(DuplicityKind kind, String about) implements Outcome {
    /** The work overlaps. */
    public static Duplicity of(DuplicityKind kind, Fact about) {
        return new Duplicity(kind, about.pointer());
    }

    @Override
    public String pointer() {
        return "duplicity/" + kind + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Duplicity";
    }
}
