package cz.opora.facts;

import cz.opora.codes.Situation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of education, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param noBasicEducation situation NO_BASIC_EDUCATION: no basic education; null when unknown
 * @param digitalExclusion situation DIGITAL_EXCLUSION: illiteracy, digital exclusion; null when unknown
 */
public record Education(
        String pointer,
        @SituationOf(Situation.NO_BASIC_EDUCATION) @Nullable Boolean noBasicEducation,
        @SituationOf(Situation.DIGITAL_EXCLUSION) @Nullable Boolean digitalExclusion)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Education";
    }
}
