package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.codes.Substance;
import cz.opora.codes.TreatmentWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /addiction} of a case file: addiction and treatment.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param substances substances; null when unknown
 * @param activeUse uses now; null when unknown
 * @param wish wish for treatment; null when unknown
 * @param auditScore AUDIT score; null when unknown
 * @param abstinentSince abstinent since; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.DIAG)
public record AddictionSection(
        Map<Situation, Boolean> situations,
        @Nullable List<Substance> substances,
        @Nullable Boolean activeUse,
        @Nullable TreatmentWish wish,
        @Nullable Integer auditScore,
        @Nullable LocalDate abstinentSince,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public AddictionSection {
        situations = Map.copyOf(situations);
        substances = substances == null ? null : List.copyOf(substances);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.ADDICTION;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "AddictionSection";
    }
}
