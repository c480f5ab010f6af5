package cz.opora.facts;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ReferralOutcome;
import cz.opora.codes.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over of the client from one actor to another.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param from who sent the client
 * @param to to whom
 * @param need the need; null when unknown
 * @param outcome what became of it; null when unknown
 * @param ground the ground of a refusal; null when unknown
 * @param comesBack the same need comes back to an actor who had sent it on before; null when unknown
 * @param daysSince days since; null when unknown
 * @param workingDaysSince working days of the Czech calendar since; null when unknown
 */
public record Referral(
        String pointer,
        @Nullable ActorType from,
        @Nullable ActorType to,
        @Nullable NeedDomain need,
        @Nullable ReferralOutcome outcome,
        @Nullable RefusalGround ground,

        @ComputedFrom({"/referrals/*/need", "/referrals/*/on"}) @Nullable Boolean comesBack,

        @ComputedFrom("/referrals/*/on") @Nullable Integer daysSince,
        @ComputedFrom("/referrals/*/on") @Nullable Integer workingDaysSince)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Referral";
    }
}
