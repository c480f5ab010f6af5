package cz.opora.internal.verdict;

import java.util.List;
import java.util.Map;

/**
 * What is known of a case on one date: the facts, and what may exist besides because nobody asked.
 *
 * @param facts the facts, sorted by type and pointer
 * @param hypotheticals facts that may exist
 * @param ranges numbers known only between bounds, by the pointer of the fact, a slash and the property
 */
public record FactBase(List<Object> facts, List<Hypothetical> hypotheticals, Map<String, Bounds> ranges) {
    /** Copies the collections. */
    public FactBase {
        facts = List.copyOf(facts);
        hypotheticals = List.copyOf(hypotheticals);
        ranges = Map.copyOf(ranges);
    }

    /**
     * A fact that may or may not exist: an unasked list may hold refusals, an unassessed domain may hold a need.
     *
     * @param fact the fact with what is known of it; the rest is null
     * @param many whether there may be any number of them, or at most one
     */
    public record Hypothetical(Object fact, boolean many) {}
}
