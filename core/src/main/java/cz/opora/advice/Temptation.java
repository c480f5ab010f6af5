package cz.opora.advice;

import cz.opora.codes.DoNot;
import cz.opora.facts.Fact;

/**
 * A fact that tempts to escalate what must not be. The library sets the status of the do-not from the situations it rests
 * on; a rule never confirms one.
 *
 * @param doNot the do-not
 * @param about the JSON pointer of the fact that tempts
 */
public record Temptation(DoNot doNot, String about) implements Outcome {
    /** The fact tempts to do what the do-not forbids. */
    public static Temptation of(DoNot doNot, Fact about) {
        return new Temptation(doNot, about.pointer());
    }

    @Override
    public String pointer() {
        return doNot + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Temptation";
    }
}
