package cz.opora.internal.engine;

import java.util.Set;
import java.util.TreeSet;

/** The parameters the library reads by itself, besides those that rules read. */
public final class LibraryParameters {
    /** More cases than this under case management are too many for a post; only the report over many cases reads it. */
    public static final String INTENSIVE_MAX = "caseload.intensive-max";

    /** A post may be unattended for so many days; only the report over many cases reads it. */
    public static final String ABSENT_DAYS = "caseload.absent-days";

    private LibraryParameters() {}

    /** Their ids. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>(ProjectionLimits.required().keySet());
        ids.addAll(ProjectionLimits.optional().keySet());
        ids.add(ProjectionLimits.COURT_MEASURE_MONTHS);
        ids.add(Engine.MOST_ACTORS);
        ids.add(DueDays.WITHIN_72H);
        ids.add(DueDays.WITHIN_14D);
        ids.add(INTENSIVE_MAX);
        ids.add(ABSENT_DAYS);
        return ids;
    }
}
