package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.EventKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A crisis event: an item of {@code /events}.
 *
 * @param kind what happened
 * @param on the day; null when unknown
 */
@Classified(DataClass.HIST)
public record EventEntry(EventKind kind, @Nullable LocalDate on) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "EventEntry";
    }
}
