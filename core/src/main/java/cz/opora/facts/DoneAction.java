package cz.opora.facts;

import cz.opora.codes.CardOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of a card of an earlier advice.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param key the key of the card
 * @param outcome what became of it
 * @param daysSince days since; null when unknown
 */
public record DoneAction(
        String pointer,
        @Nullable String key,
        @Nullable CardOutcome outcome,
        @ComputedFrom("/done/*/on") @Nullable Integer daysSince)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "DoneAction";
    }
}
