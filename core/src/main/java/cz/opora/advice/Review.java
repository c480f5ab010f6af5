package cz.opora.advice;

import cz.opora.facts.Fact;

/**
 * When to look at the case again.
 *
 * @param days days from the as-of date, at least 1
 * @param code the id of the trigger in the dossier, such as {@code R20}, or the intensity
 * @param about the JSON pointer of the fact it is about
 */
public record Review(int days, String code, String about) implements Outcome {
    /** Review in that many days because of the fact. */
    public static Review inDays(Integer days, String code, Fact about) {
        return new Review(days, code, about.pointer());
    }

    @Override
    public String pointer() {
        return "review/" + code + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Review";
    }
}
