package cz.opora.advice;

import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * When to look at the case again.
 *
 * @param key the stable key
 * @param date the day
 * @param what why
 * @param because the reasons
 */
public record ReviewCard(String key, LocalDate date, Text what, List<Reason> because) {
    /** Copies the lists. */
    public ReviewCard {
        because = List.copyOf(because);
    }
}
