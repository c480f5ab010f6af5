package cz.opora.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the first safety questions of the screening set, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param dangerNow somebody is in danger of violence or harm now; null when unknown
 * @param foodAndMedicineToday has food and medicine today; null when unknown
 */
public record Safety(
        String pointer,
        @Nullable Boolean dangerNow,
        @Nullable Boolean foodAndMedicineToday) implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Safety";
    }
}
