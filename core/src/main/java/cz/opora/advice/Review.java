package cz.opora.advice;

import cz.opora.facts.Deadline;
import cz.opora.facts.Fact;
import java.util.Objects;

/**
 * When to look at the case again.
 *
 * @param days days from the as-of date; 0 is today
 * @param code the id of the trigger in the dossier, such as {@code R20}, or the intensity
 * @param about the JSON pointer of the fact it is about
 */
public record Review(int days, String code, String about) implements Outcome {
    /** Review in that many days because of the fact. */
    public static Review inDays(Integer days, String code, Fact about) {
        return new Review(days, code, about.pointer());
    }

    /** Review on the day of the deadline; today when it has passed. */
    public static Review on(Deadline deadline, String code) {
        return before(deadline, 0, code);
    }

    /** Review that many days before the day of the deadline; today when that day has passed. */
    public static Review before(Deadline deadline, Integer days, String code) {
        int left = Objects.requireNonNull(deadline.daysLeft(), "daysLeft");
        return new Review(Math.max(0, left - days), code, deadline.pointer());
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
