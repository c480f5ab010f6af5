package cz.opora.facts;

import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of violence of a close person, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param danger situation DV_DANGER: violence, danger now; null when unknown
 * @param orderRunning situation DV_ORDER_RUNNING: expulsion order running; null when unknown
 * @param chronic situation DV_CHRONIC: violence without immediate danger; null when unknown
 * @param seniorDisabled situation DV_SENIOR_DISABLED: violence against senior or disabled; null when unknown
 * @param perpetratorSeeksHelp situation DV_PERPETRATOR_SEEKS_HELP: violent person asks for help; null when unknown
 * @param cohabiting lives with the violent person; null when unknown
 * @param weapon the violent person has a weapon; null when unknown
 * @param strangling there was strangling; null when unknown
 * @param threatToKill threatens to kill; null when unknown
 * @param escalating violence is escalating; null when unknown
 * @param repeatedOrBodily violence is repeated or bodily; null when unknown
 * @param childPresent a child was present; null when unknown
 * @param victimFearsReturn the victim fears the return; null when unknown
 * @param expulsionOn day of the expulsion; null when unknown
 * @param daysSinceExpulsion days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param courtMeasureOn day of the court measure; null when unknown
 * @param daysSinceCourtMeasure days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param courtPetitionFiled the petition for a court measure is filed; null when unknown
 * @param safeContactAgreed a safe way of contact is agreed; null when unknown
 * @param otherPartyStaysAt the id of the service where the other person of the violence stays; null when unknown or nowhere
 * @param otherPartyUses the id of a service the other person comes to or uses; null when unknown or none
 * @param reportProposed somebody proposes to report the violence against the client's will; null when unknown
 */
public record Violence(
        String pointer,
        @SituationOf(Situation.DV_DANGER) @Nullable Boolean danger,
        @SituationOf(Situation.DV_ORDER_RUNNING) @Nullable Boolean orderRunning,
        @SituationOf(Situation.DV_CHRONIC) @Nullable Boolean chronic,
        @SituationOf(Situation.DV_SENIOR_DISABLED) @Nullable Boolean seniorDisabled,

        @SituationOf(Situation.DV_PERPETRATOR_SEEKS_HELP) @Nullable Boolean perpetratorSeeksHelp,

        @Nullable Boolean cohabiting,
        @Nullable Boolean weapon,
        @Nullable Boolean strangling,
        @Nullable Boolean threatToKill,
        @Nullable Boolean escalating,
        @Nullable Boolean repeatedOrBodily,
        @Nullable Boolean childPresent,
        @Nullable Boolean victimFearsReturn,
        @Nullable LocalDate expulsionOn,
        @DaysSince("expulsionOn") @Nullable Integer daysSinceExpulsion,
        @Nullable LocalDate courtMeasureOn,
        @DaysSince("courtMeasureOn") @Nullable Integer daysSinceCourtMeasure,
        @Nullable Boolean courtPetitionFiled,
        @Nullable Boolean safeContactAgreed,
        @Nullable String otherPartyStaysAt,
        @Nullable String otherPartyUses,
        @Nullable Boolean reportProposed)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Violence";
    }
}
