package cz.opora.advice;

import cz.opora.codes.CardOutcome;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card that would stand again and was acted on after an earlier advice. It is not shown a second time; a duty or a matter
 * of safety that was accepted and is not done still stands among the escalations as well.
 *
 * @param key the key of the card
 * @param text what it says
 * @param outcome what became of it
 * @param on the day; null when unknown
 * @param urgency by when it had to be done; null when the card has no urgency
 */
public record UnchangedCard(
        String key,
        Text text,
        CardOutcome outcome,
        @Nullable LocalDate on,
        @Nullable Urgency urgency) {}
