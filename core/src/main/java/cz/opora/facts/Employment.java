package cz.opora.facts;

import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of work, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param neet situation NEET: not in education or work; null when unknown
 * @param unemployedAble situation UNEMPLOYED_ABLE: unemployed, able; null when unknown
 * @param unemployedHealth situation UNEMPLOYED_HEALTH: unemployed, health; null when unknown
 * @param upDeletion situation UP_DELETION: deleted from the register; null when unknown
 * @param shadowWork situation SHADOW_WORK: shadow work; null when unknown
 * @param jobLoss situation JOB_LOSS: job loss; null when unknown
 * @param unemployedSince unemployed since; null when unknown
 * @param daysSinceUnemployed days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param disabilityPensionPending a disability pension is pending; null when unknown
 */
public record Employment(
        String pointer,
        @SituationOf(Situation.NEET) @Nullable Boolean neet,
        @SituationOf(Situation.UNEMPLOYED_ABLE) @Nullable Boolean unemployedAble,
        @SituationOf(Situation.UNEMPLOYED_HEALTH) @Nullable Boolean unemployedHealth,
        @SituationOf(Situation.UP_DELETION) @Nullable Boolean upDeletion,
        @SituationOf(Situation.SHADOW_WORK) @Nullable Boolean shadowWork,
        @SituationOf(Situation.JOB_LOSS) @Nullable Boolean jobLoss,
        @Nullable LocalDate unemployedSince,
        @DaysSince("unemployedSince") @Nullable Integer daysSinceUnemployed,
        @Nullable Boolean disabilityPensionPending)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Employment";
    }
}
