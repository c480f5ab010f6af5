package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /employment} of a case file: work.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param unemployedSince unemployed since; null when unknown
 * @param disabilityPensionPending a disability pension is pending; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.FIN)
public record EmploymentSection(
        Map<Situation, Boolean> situations,
        @Nullable LocalDate unemployedSince,
        @Nullable Boolean disabilityPensionPending,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public EmploymentSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.EMPLOYMENT;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "EmploymentSection";
    }
}
