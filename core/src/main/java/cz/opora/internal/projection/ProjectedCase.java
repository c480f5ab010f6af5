package cz.opora.internal.projection;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.FactBase;
import cz.opora.internal.verdict.FactPointers;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case as rules read it on one date. Immutable.
 *
 * @param base the facts and what may exist besides
 * @param stale the values whose age matters: by JSON pointer of the value (as {@link FactPointers} names it) the day it was
 *     recorded; a fact that is null there expired to unknown, any other keeps its value and has to be verified
 * @param ranges numbers known only between bounds, by the pointer of the fact, a slash and the property, such as
 *     {@code /client/ageAtLeast}; every property of an uncertain age has the same range
 * @param diagnostics contradictions and expired findings, without any value of the client
 */
public record ProjectedCase(
        FactBase base, Map<String, LocalDate> stale, Map<String, Bounds> ranges, List<Diagnostic> diagnostics) {
    /** Copies the collections; the maps are sorted. */
    public ProjectedCase {
        stale = Collections.unmodifiableMap(new TreeMap<>(stale));
        ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
        diagnostics = List.copyOf(diagnostics);
    }
}
