package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /household} of a case file: who lives with the client.
 *
 * @param otherAdults number of other adults in the household; null when unknown
 * @param allConsentToBenefits all jointly assessed people consent to the application for benefits; null when unknown
 * @param children the children of the household; null when unknown, empty when there are none
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.HH)
public record HouseholdSection(
        @Nullable Integer otherAdults,
        @Nullable Boolean allConsentToBenefits,
        @Classified(DataClass.CHILD) @Nullable List<ChildEntry> children,
        @Nullable LocalDate assessedOn)
        implements Section {
    /** Copies the list. */
    public HouseholdSection {
        children = children == null ? null : List.copyOf(children);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "HouseholdSection";
    }
}
