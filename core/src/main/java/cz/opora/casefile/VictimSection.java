package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /victim} of a case file: crime of which the client is a victim.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param crimeOnPreventList a crime listed in section 367 is prepared or committed; null when unknown
 * @param crimeOnReportList a crime listed in section 368 was committed; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.CRIM)
public record VictimSection(
        Map<Situation, Boolean> situations,
        @Nullable Boolean crimeOnPreventList,
        @Nullable Boolean crimeOnReportList,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public VictimSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.CRIME_VICTIM;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "VictimSection";
    }
}
