package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.time.LocalDate;

/**
 * An age as it was on a day, for files that hold no birth date.
 *
 * @param years completed years, 0 to 130
 * @param on the day on which the age was that
 */
@Classified(DataClass.ID)
public record AgeOn(int years, LocalDate on) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "AgeOn";
    }
}
