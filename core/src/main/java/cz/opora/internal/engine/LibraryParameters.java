package cz.opora.internal.engine;

import java.util.Set;
import java.util.TreeSet;

/** The parameters the library reads by itself, besides those that rules read. */
public final class LibraryParameters {
    private LibraryParameters() {}

    /** Their ids. */
    public static Set<String> ids() {
        Set<String> ids = new TreeSet<>(ProjectionLimits.required().keySet());
        ids.addAll(ProjectionLimits.optional().keySet());
        ids.add(ProjectionLimits.COURT_MEASURE_MONTHS);
        ids.add(Engine.MOST_ACTORS);
        ids.add(DueDays.WITHIN_72H);
        ids.add(DueDays.WITHIN_14D);
        return ids;
    }

    /** Those without which no case can be decided. */
    public static Set<String> required() {
        Set<String> ids = new TreeSet<>(ProjectionLimits.required().keySet());
        ids.add(Engine.MOST_ACTORS);
        return ids;
    }
}
