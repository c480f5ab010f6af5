package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.ReferralOutcome;
import cz.opora.codes.RefusalGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has asked whom before, so that the client does not tell it again.
 *
 * @param from who asked
 * @param to whom
 * @param on the day; null when unknown
 * @param outcome what became of it; null when unknown
 * @param ground the ground of a refusal; null when unknown
 */
public record HandoverCall(
        ActorType from,
        ActorType to,
        @Nullable LocalDate on,
        @Nullable ReferralOutcome outcome,
        @Nullable RefusalGround ground) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "HandoverCall";
    }
}
