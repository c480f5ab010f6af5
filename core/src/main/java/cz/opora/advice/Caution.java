package cz.opora.advice;

import cz.opora.codes.CautionCode;
import cz.opora.facts.Fact;

/**
 * What the worker should beware of.
 *
 * @param code what
 * @param about the JSON pointer of the fact it is about
 */
public record Caution(CautionCode code, String about) implements Outcome {
    /** Beware of this. */
    public static Caution of(CautionCode code, Fact about) {
        return new Caution(code, about.pointer());
    }

    @Override
    public String pointer() {
        return code + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Caution";
    }
}
