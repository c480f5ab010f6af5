package cz.opora.facts;

import cz.opora.codes.Situation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of loneliness and exclusion, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param loneliness situation LONELINESS: loneliness; null when unknown
 * @param bereavement situation BEREAVEMENT: bereavement; null when unknown
 * @param excludedLocality situation EXCLUDED_LOCALITY: excluded locality; null when unknown
 * @param languageBarrier situation LANGUAGE_BARRIER: language barrier; null when unknown
 * @param sensoryBarrier situation SENSORY_BARRIER: hearing or sight barrier; null when unknown
 * @param communityConflict situation COMMUNITY_CONFLICT: community conflict; null when unknown
 * @param weeksWithoutContact weeks without contact; null when unknown
 */
public record Isolation(
        String pointer,
        @SituationOf(Situation.LONELINESS) @Nullable Boolean loneliness,
        @SituationOf(Situation.BEREAVEMENT) @Nullable Boolean bereavement,
        @SituationOf(Situation.EXCLUDED_LOCALITY) @Nullable Boolean excludedLocality,
        @SituationOf(Situation.LANGUAGE_BARRIER) @Nullable Boolean languageBarrier,
        @SituationOf(Situation.SENSORY_BARRIER) @Nullable Boolean sensoryBarrier,
        @SituationOf(Situation.COMMUNITY_CONFLICT) @Nullable Boolean communityConflict,
        @Nullable Integer weeksWithoutContact)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Isolation";
    }
}
