package cz.opora.facts;

import cz.opora.codes.PriorityDebt;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of debts, enforcement and insolvency, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param noEnforcement situation DEBT_NO_ENFORCEMENT: debts without enforcement; null when unknown
 * @param enforcement situation ENFORCEMENT: enforcement; null when unknown
 * @param accountBlocked situation ACCOUNT_BLOCKED: account blocked; null when unknown
 * @param predatoryLoan situation PREDATORY_LOAN: predatory loans; null when unknown
 * @param alimonyDebt situation ALIMONY_DEBT: alimony debt; null when unknown
 * @param insolvencyEligible situation INSOLVENCY_ELIGIBLE: may apply for debt relief; null when unknown
 * @param insolvencyRunning situation INSOLVENCY_RUNNING: debt relief running; null when unknown
 * @param insolvencyAtRisk situation INSOLVENCY_AT_RISK: debt relief at risk; null when unknown
 * @param toMunicipality situation DEBT_TO_MUNICIPALITY: debt to the municipality; null when unknown
 * @param creditors number of creditors; null when unknown
 * @param totalDebt total debt in CZK; null when unknown
 * @param enforcements number of enforcements; null when unknown
 * @param priorityDebts priority debts; null when unknown
 * @param incomeAttachable income can be attached; null when unknown
 * @param wageOrBenefitBlocked wage or benefit is blocked; null when unknown
 * @param lastDischargeOn day of the last discharge; null when unknown
 * @param daysSinceLastDischarge days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param withdrawnPetitionOn day a petition was withdrawn; null when unknown
 * @param daysSinceWithdrawnPetition days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param dishonestIntentFoundOn day a dishonest intent was found; null when unknown
 * @param daysSinceDishonestIntentFound days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param insolvencyPetitionOn day of the insolvency petition; null when unknown
 * @param daysSinceInsolvencyPetition days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param missedInsolvencyDuty a duty in the debt relief was missed; null when unknown
 * @param alimonyMonths months of alimony not paid; null when unknown
 */
public record Debt(
        String pointer,

        @SituationOf(Situation.DEBT_NO_ENFORCEMENT) @Nullable Boolean noEnforcement,

        @SituationOf(Situation.ENFORCEMENT) @Nullable Boolean enforcement,
        @SituationOf(Situation.ACCOUNT_BLOCKED) @Nullable Boolean accountBlocked,
        @SituationOf(Situation.PREDATORY_LOAN) @Nullable Boolean predatoryLoan,
        @SituationOf(Situation.ALIMONY_DEBT) @Nullable Boolean alimonyDebt,

        @SituationOf(Situation.INSOLVENCY_ELIGIBLE) @Nullable Boolean insolvencyEligible,

        @SituationOf(Situation.INSOLVENCY_RUNNING) @Nullable Boolean insolvencyRunning,
        @SituationOf(Situation.INSOLVENCY_AT_RISK) @Nullable Boolean insolvencyAtRisk,

        @SituationOf(Situation.DEBT_TO_MUNICIPALITY) @Nullable Boolean toMunicipality,

        @Nullable Integer creditors,
        @Nullable Integer totalDebt,
        @Nullable Integer enforcements,
        @Nullable List<PriorityDebt> priorityDebts,
        @Nullable Boolean incomeAttachable,
        @Nullable Boolean wageOrBenefitBlocked,
        @Nullable LocalDate lastDischargeOn,
        @DaysSince("lastDischargeOn") @Nullable Integer daysSinceLastDischarge,
        @Nullable LocalDate withdrawnPetitionOn,
        @DaysSince("withdrawnPetitionOn") @Nullable Integer daysSinceWithdrawnPetition,
        @Nullable LocalDate dishonestIntentFoundOn,
        @DaysSince("dishonestIntentFoundOn") @Nullable Integer daysSinceDishonestIntentFound,
        @Nullable LocalDate insolvencyPetitionOn,
        @DaysSince("insolvencyPetitionOn") @Nullable Integer daysSinceInsolvencyPetition,
        @Nullable Boolean missedInsolvencyDuty,
        @Nullable Integer alimonyMonths)
        implements Fact {
    /** Copies the lists. */
    public Debt {
        priorityDebts = priorityDebts == null ? null : List.copyOf(priorityDebts);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Debt";
    }
}
