package cz.opora.explain;

import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A card that came, went or says otherwise.
 *
 * @param key the key of the card
 * @param text what it says
 * @param before how it stood
 * @param after how it stands
 * @param urgencyBefore by when, before; null when it had none
 * @param urgencyAfter by when, after; null when it has none
 * @param dueBefore due on, before; null when it had no day
 * @param dueAfter due on, after; null when it has no day
 * @param causes why, the nearest first; never empty
 * @param certain whether the causes are named by the reasons of the card; otherwise they are everything that differs, and
 *     which of it did it is not told
 */
public record CardChange(
        String key,
        Text text,
        Standing before,
        Standing after,
        @Nullable Urgency urgencyBefore,
        @Nullable Urgency urgencyAfter,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        List<Cause> causes,
        boolean certain) {
    /** Copies the list. */
    public CardChange {
        causes = List.copyOf(causes);
    }
}
