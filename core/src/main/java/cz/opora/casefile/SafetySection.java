package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /safety} of a case file: the first safety questions of the screening set.
 *
 * @param dangerNow somebody is in danger of violence or harm now; null when unknown
 * @param foodAndMedicineToday has food and medicine today; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.RISK)
public record SafetySection(
        @Nullable Boolean dangerNow,
        @Nullable Boolean foodAndMedicineToday,
        @Nullable LocalDate assessedOn) implements Section {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "SafetySection";
    }
}
