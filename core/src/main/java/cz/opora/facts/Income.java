package cz.opora.facts;

import cz.opora.codes.IncomeSource;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of income, benefits and documents, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param noIncome situation NO_INCOME: no income; null when unknown
 * @param noFood situation NO_FOOD: no food today; null when unknown
 * @param lowIncome situation LOW_INCOME: income under the living minimum; null when unknown
 * @param irregularIncome situation IRREGULAR_INCOME: irregular income; null when unknown
 * @param benefitNotClaimed situation BENEFIT_NOT_CLAIMED: benefit not claimed; null when unknown
 * @param benefitStopped situation BENEFIT_STOPPED: benefit stopped; null when unknown
 * @param benefitWaiting situation BENEFIT_WAITING: waiting for a decision; null when unknown
 * @param unpaidAlimony situation UNPAID_ALIMONY: alimony not received; null when unknown
 * @param missingId situation MISSING_ID: no valid ID; null when unknown
 * @param sources sources of income; null when unknown
 * @param monthlyAmount monthly income in CZK; null when unknown
 * @param jointlyAssessed people assessed jointly; null when unknown
 * @param registeredAtLabourOffice is registered at the Labour Office; null when unknown
 * @param appliedOn day of the application for a benefit; null when unknown
 * @param daysSinceApplied days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param decisionDueOn day the decision is due; null when unknown
 * @param daysUntilDecisionDue days from the as-of date to that day, negative when it is past; null when unknown
 * @param validIdentityCard has a valid identity card; null when unknown
 * @param oldBenefitSystem draws benefits of the old system; null when unknown
 * @param alimonyEnforced alimony is being enforced; null when unknown
 */
public record Income(
        String pointer,
        @SituationOf(Situation.NO_INCOME) @Nullable Boolean noIncome,
        @SituationOf(Situation.NO_FOOD) @Nullable Boolean noFood,
        @SituationOf(Situation.LOW_INCOME) @Nullable Boolean lowIncome,
        @SituationOf(Situation.IRREGULAR_INCOME) @Nullable Boolean irregularIncome,

        @SituationOf(Situation.BENEFIT_NOT_CLAIMED) @Nullable Boolean benefitNotClaimed,

        @SituationOf(Situation.BENEFIT_STOPPED) @Nullable Boolean benefitStopped,
        @SituationOf(Situation.BENEFIT_WAITING) @Nullable Boolean benefitWaiting,
        @SituationOf(Situation.UNPAID_ALIMONY) @Nullable Boolean unpaidAlimony,
        @SituationOf(Situation.MISSING_ID) @Nullable Boolean missingId,
        @Nullable List<IncomeSource> sources,
        @Nullable Integer monthlyAmount,
        @Nullable Integer jointlyAssessed,
        @Nullable Boolean registeredAtLabourOffice,
        @Nullable LocalDate appliedOn,
        @DaysSince("appliedOn") @Nullable Integer daysSinceApplied,
        @Nullable LocalDate decisionDueOn,
        @DaysUntil("decisionDueOn") @Nullable Integer daysUntilDecisionDue,
        @Nullable Boolean validIdentityCard,
        @Nullable Boolean oldBenefitSystem,
        @Nullable Boolean alimonyEnforced)
        implements Fact {
    /** Copies the lists. */
    public Income {
        sources = sources == null ? null : List.copyOf(sources);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Income";
    }
}
