package cz.opora.facts;

import cz.opora.codes.GuardianKind;
import cz.opora.codes.PayeeBenefit;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of legal capacity and representation, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param cannotAct situation CANNOT_ACT: cannot act; null when unknown
 * @param supportInDecision situation SUPPORT_IN_DECISION: needs support in decisions; null when unknown
 * @param guardianConflict situation GUARDIAN_CONFLICT: conflict with guardian; null when unknown
 * @param financialExploitation situation FINANCIAL_EXPLOITATION: financial exploitation; null when unknown
 * @param needsPayee situation NEEDS_PAYEE: needs a special payee; null when unknown
 * @param heldInService situation HELD_IN_SERVICE: held in a service; null when unknown
 * @param guardianAppointed has a guardian; null when unknown
 * @param guardian who the guardian is; null when unknown
 * @param guardianUntil end of the guardianship; null when unknown
 * @param daysUntilGuardian days from the as-of date to that day, negative when it is past; null when unknown
 * @param guardianshipProposed somebody proposes guardianship; null when unknown
 * @param medicalOpinion there is a medical opinion on capacity; null when unknown
 * @param milderMeasureTried a milder measure was tried; null when unknown
 * @param milderMeasuresRuledOut a medical opinion rules out every milder measure; null when unknown
 * @param actDueWithGuardian an act is due in which the guardian has a conflict; null when unknown
 * @param payeeFor benefits that need a special payee; null when unknown
 * @param heldCourtRuledInadmissible the court ruled the holding inadmissible; null when unknown
 */
public record LegalCapacity(
        String pointer,
        @SituationOf(Situation.CANNOT_ACT) @Nullable Boolean cannotAct,

        @SituationOf(Situation.SUPPORT_IN_DECISION) @Nullable Boolean supportInDecision,

        @SituationOf(Situation.GUARDIAN_CONFLICT) @Nullable Boolean guardianConflict,

        @SituationOf(Situation.FINANCIAL_EXPLOITATION) @Nullable Boolean financialExploitation,

        @SituationOf(Situation.NEEDS_PAYEE) @Nullable Boolean needsPayee,
        @SituationOf(Situation.HELD_IN_SERVICE) @Nullable Boolean heldInService,
        @Nullable Boolean guardianAppointed,
        @Nullable GuardianKind guardian,
        @Nullable LocalDate guardianUntil,
        @DaysUntil("guardianUntil") @Nullable Integer daysUntilGuardian,
        @Nullable Boolean guardianshipProposed,
        @Nullable Boolean medicalOpinion,
        @Nullable Boolean milderMeasureTried,
        @Nullable Boolean milderMeasuresRuledOut,
        @Nullable Boolean actDueWithGuardian,
        @Nullable List<PayeeBenefit> payeeFor,
        @Nullable Boolean heldCourtRuledInadmissible)
        implements Fact {
    /** Copies the lists. */
    public LegalCapacity {
        payeeFor = payeeFor == null ? null : List.copyOf(payeeFor);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "LegalCapacity";
    }
}
