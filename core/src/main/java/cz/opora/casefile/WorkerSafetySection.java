package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /workerSafety} of a case file: safety of the worker.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param incidentOn day of the last incident; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.RISK)
public record WorkerSafetySection(
        Map<Situation, Boolean> situations,
        @Nullable LocalDate incidentOn,
        @Nullable LocalDate assessedOn) implements DomainSection {
    /** Copies the collections. */
    public WorkerSafetySection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.SAFETY_OF_WORKER;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "WorkerSafetySection";
    }
}
