package cz.opora.facts;

import org.jspecify.annotations.Nullable;

/**
 * How many institutions have to work together: the actor types and sectors of every need that is at least moderate, by the
 * fixed table of the dossier (target-groups.md 1.1a), and of those already involved. Always present. While a need or who is
 * involved is unknown, the numbers are known only to be at least this.
 *
 * @param pointer the pointer of this fact
 * @param actorTypesAtLeast distinct actor types, at least
 * @param sectorsAtLeast distinct sectors, at least
 */
public record Cooperation(
        String pointer,
        @ComputedFrom({"/supports", "/assessed"}) @Nullable Integer actorTypesAtLeast,
        @ComputedFrom({"/supports", "/assessed"}) @Nullable Integer sectorsAtLeast)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Cooperation";
    }
}
