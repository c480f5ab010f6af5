package cz.opora.casefile;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ReferralOutcome;
import cz.opora.codes.RefusalGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over from one actor to another: an item of {@code /referrals}.
 *
 * @param from who sent the client
 * @param to to whom
 * @param need the need; null when unknown
 * @param on the day; null when unknown
 * @param outcome what became of it; null when unknown
 * @param ground the ground of a refusal; null when unknown
 */
@Classified(DataClass.HIST)
public record ReferralEntry(
        ActorType from,
        ActorType to,
        @Nullable NeedDomain need,
        @Nullable LocalDate on,
        @Nullable ReferralOutcome outcome,
        @Nullable RefusalGround ground) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ReferralEntry";
    }
}
