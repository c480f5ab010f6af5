package cz.opora.facts;

import cz.opora.codes.ProfileItemCode;
import org.jspecify.annotations.Nullable;

/**
 * One of the six profile items of the target group 55+ (target-groups.md A4), from the screening question or from the
 * situations of its domain. All six are always present.
 *
 * @param pointer the JSON pointer of the screening question
 * @param item which item
 * @param present the item applies; null when unknown
 */
public record ProfileItem(
        String pointer,
        @Nullable ProfileItemCode item,
        @ComputedFrom("/profile/*") @Nullable Boolean present) implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ProfileItem";
    }
}
