package cz.opora.advice;

import cz.opora.codes.RefusalCheck;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal compared with the register.
 *
 * @param key the stable key
 * @param service the id of the service; null when unknown
 * @param date the day; null when unknown
 * @param check the result
 * @param registered the groups the service is registered for; empty when unknown
 * @param next what to do next
 * @param because the reasons; empty when no rule could tell
 */
public record RefusalCard(
        String key,
        @Nullable String service,
        @Nullable LocalDate date,
        RefusalCheck check,
        List<RegisteredGroup> registered,
        Text next,
        List<Reason> because) {
    /** Copies the lists. */
    public RefusalCard {
        registered = List.copyOf(registered);
        because = List.copyOf(because);
    }
}
