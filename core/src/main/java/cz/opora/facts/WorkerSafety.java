package cz.opora.facts;

import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of safety of the worker, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param aggressionHistory situation AGGRESSION_HISTORY: aggression or threats; null when unknown
 * @param weapon situation WEAPON: weapon; null when unknown
 * @param hazardNote situation HAZARD_NOTE: dog, isolated place, infection (note); null when unknown
 * @param incidentOn day of the last incident; null when unknown
 * @param daysSinceIncident days from that day to the as-of date, negative when it is ahead; null when unknown
 */
public record WorkerSafety(
        String pointer,
        @SituationOf(Situation.AGGRESSION_HISTORY) @Nullable Boolean aggressionHistory,
        @SituationOf(Situation.WEAPON) @Nullable Boolean weapon,
        @SituationOf(Situation.HAZARD_NOTE) @Nullable Boolean hazardNote,
        @Nullable LocalDate incidentOn,
        @DaysSince("incidentOn") @Nullable Integer daysSinceIncident)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "WorkerSafety";
    }
}
