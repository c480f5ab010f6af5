package cz.opora.casefile;

import cz.opora.codes.CardOutcome;
import cz.opora.codes.DataClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a card of an earlier advice: an item of {@code /done} or {@code /overridden}.
 *
 * @param key the key of the card
 * @param outcome what became of it
 * @param on the day; null when unknown
 */
@Classified(DataClass.PLAN)
public record DoneEntry(
        String key, CardOutcome outcome, @Nullable LocalDate on) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "DoneEntry";
    }
}
