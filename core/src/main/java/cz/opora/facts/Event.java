package cz.opora.facts;

import cz.opora.codes.EventKind;
import org.jspecify.annotations.Nullable;

/**
 * A crisis event.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param kind what happened
 * @param daysSince days since; null when unknown
 */
public record Event(
        String pointer,
        @Nullable EventKind kind,
        @ComputedFrom("/events/*/on") @Nullable Integer daysSince) implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Event";
    }
}
