package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.GuardianKind;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.PayeeBenefit;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /capacity} of a case file: legal capacity and representation.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param guardianAppointed has a guardian; null when unknown
 * @param guardian who the guardian is; null when unknown
 * @param guardianUntil end of the guardianship; null when unknown
 * @param guardianshipProposed somebody proposes guardianship; null when unknown
 * @param medicalOpinion there is a medical opinion on capacity; null when unknown
 * @param milderMeasureTried a milder measure was tried; null when unknown
 * @param milderMeasuresRuledOut a medical opinion rules out every milder measure; null when unknown
 * @param actDueWithGuardian an act is due in which the guardian has a conflict; null when unknown
 * @param payeeFor benefits that need a special payee; null when unknown
 * @param heldCourtRuledInadmissible the court ruled the holding inadmissible; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.LEGAL)
public record CapacitySection(
        Map<Situation, Boolean> situations,
        @Nullable Boolean guardianAppointed,
        @Nullable GuardianKind guardian,
        @Nullable LocalDate guardianUntil,
        @Nullable Boolean guardianshipProposed,
        @Classified(DataClass.DIAG) @Nullable Boolean medicalOpinion,
        @Nullable Boolean milderMeasureTried,
        @Nullable Boolean milderMeasuresRuledOut,
        @Nullable Boolean actDueWithGuardian,
        @Classified(DataClass.FIN) @Nullable List<PayeeBenefit> payeeFor,
        @Nullable Boolean heldCourtRuledInadmissible,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public CapacitySection {
        situations = Map.copyOf(situations);
        payeeFor = payeeFor == null ? null : List.copyOf(payeeFor);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.LEGAL_CAPACITY;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "CapacitySection";
    }
}
