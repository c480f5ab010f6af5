package cz.opora.facts;

import cz.opora.codes.DeadlineCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day the case runs towards, as of one date. One of every {@link DeadlineCode} is always present; its days are null while
 * what starts it is unknown.
 *
 * @param pointer the pointer of this fact, {@code /deadlines/} and the code
 * @param code which day
 * @param daysLeft days from the as-of date to the day to act by, 0 on that day, negative when it has passed; null when
 *     unknown
 * @param daysToLastDay days to the last day that still counts: a legal period that ends on a Saturday, Sunday or holiday
 *     ends on the next working day; negative when it has lapsed; null when unknown
 * @param on the day to act by; null when unknown
 * @param lastDay the last day that still counts; null when unknown
 */
public record Deadline(
        String pointer,
        @Nullable DeadlineCode code,
        @Nullable Integer daysLeft,
        @Nullable Integer daysToLastDay,
        @DisplayOnly @Nullable LocalDate on,
        @DisplayOnly @Nullable LocalDate lastDay)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Deadline";
    }
}
