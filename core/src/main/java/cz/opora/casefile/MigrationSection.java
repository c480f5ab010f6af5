package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ResidenceStatus;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /migration} of a case file: residence of a foreigner.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param status residence status; null when unknown
 * @param permitEndsOn end of the permit; null when unknown
 * @param reportProposed somebody proposes to report the stay without a permit; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.LEGAL)
public record MigrationSection(
        Map<Situation, Boolean> situations,
        @Nullable ResidenceStatus status,
        @Nullable LocalDate permitEndsOn,
        @Nullable Boolean reportProposed,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public MigrationSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.MIGRATION;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "MigrationSection";
    }
}
