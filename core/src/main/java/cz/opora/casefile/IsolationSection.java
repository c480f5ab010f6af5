package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /isolation} of a case file: loneliness and exclusion.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param weeksWithoutContact weeks without contact; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.FUNC)
public record IsolationSection(
        Map<Situation, Boolean> situations,
        @Nullable Integer weeksWithoutContact,
        @Nullable LocalDate assessedOn) implements DomainSection {
    /** Copies the collections. */
    public IsolationSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.SOCIAL_ISOLATION;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "IsolationSection";
    }
}
