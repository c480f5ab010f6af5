package cz.opora.internal.decision;

import cz.opora.diagnostics.DecisionException;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.projection.Projection;
import cz.opora.internal.projection.ProjectionLimits;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Parameters;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parameters the library reads by itself, besides those that rules read. */
public final class LibraryParameters {
    /** More cases than this under case management are too many for a post; only the report over many cases reads it. */
    public static final String INTENSIVE_MAX = "caseload.intensive-max";

    /** A post may be unattended for so many days; only the report over many cases reads it. */
    public static final String ABSENT_DAYS = "caseload.absent-days";

    public static final String MOST_ACTORS = "page.max-actors";

    private LibraryParameters() {}

    /** The numbers of a day; one that a decision cannot do without and that is missing is no reason to guess. */
    public static Parameters on(LocalDate asOf, ParameterSet parameters, RuleBase base) {
        Parameters dated = parameters.at(asOf);
        Set<String> missing = new TreeSet<>();
        Stream.of(Projection.requiredParameters().keySet(), Set.of(MOST_ACTORS), base.parameterIds())
                .forEach(needed -> needed.forEach(id -> {
                    if (!dated.has(id)) {
                        missing.add(id);
                    }
                }));
        if (!missing.isEmpty()) {
            throw new DecisionException("no advice as of " + asOf + ": no value on that date for " + missing, null);
        }
        return dated;
    }

    /** Their ids. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>(ProjectionLimits.required().keySet());
        ids.addAll(ProjectionLimits.optional().keySet());
        ids.add(ProjectionLimits.COURT_MEASURE_MONTHS);
        ids.add(MOST_ACTORS);
        ids.add(DueDays.WITHIN_72H);
        ids.add(DueDays.WITHIN_14D);
        ids.add(INTENSIVE_MAX);
        ids.add(ABSENT_DAYS);
        return ids;
    }
}
