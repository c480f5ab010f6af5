package cz.opora.facts;

import cz.opora.codes.Situation;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of crime of which the client is a victim, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param victim situation VICTIM: crime victim; null when unknown
 * @param victimVulnerable situation VICTIM_VULNERABLE: particularly vulnerable victim; null when unknown
 * @param traffickingSigns situation TRAFFICKING_SIGNS: signs of trafficking; null when unknown
 * @param crimeOnPreventList a crime listed in section 367 is prepared or committed; null when unknown
 * @param crimeOnReportList a crime listed in section 368 was committed; null when unknown
 */
public record Victim(
        String pointer,
        @SituationOf(Situation.VICTIM) @Nullable Boolean victim,
        @SituationOf(Situation.VICTIM_VULNERABLE) @Nullable Boolean victimVulnerable,
        @SituationOf(Situation.TRAFFICKING_SIGNS) @Nullable Boolean traffickingSigns,
        @Nullable Boolean crimeOnPreventList,
        @Nullable Boolean crimeOnReportList)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Victim";
    }
}
