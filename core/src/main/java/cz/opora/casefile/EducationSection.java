package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /education} of a case file: education.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.HIST)
public record EducationSection(
        Map<Situation, Boolean> situations, @Nullable LocalDate assessedOn) implements DomainSection {
    /** Copies the collections. */
    public EducationSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.EDUCATION;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "EducationSection";
    }
}
