package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.ReleasedFrom;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /offender} of a case file: criminal proceedings and release.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param releaseOn day of release; null when unknown
 * @param releasedOn day he or she was released; null when unknown
 * @param releasedFrom released from; null when unknown
 * @param offences12m offences in 12 months; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.CRIM)
public record OffenderSection(
        Map<Situation, Boolean> situations,
        @Nullable LocalDate releaseOn,
        @Nullable LocalDate releasedOn,
        @Nullable ReleasedFrom releasedFrom,
        @Nullable Integer offences12m,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public OffenderSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.CRIME_OFFENDER;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "OffenderSection";
    }
}
