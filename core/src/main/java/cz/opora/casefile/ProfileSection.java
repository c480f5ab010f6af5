package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /profile} of a case file: the six profile items of the screening set, asked as one question each.
 *
 * @param lowIrregularIncome low or irregular income; null when unknown
 * @param impairedHealth impaired health; null when unknown
 * @param housingAtRisk loss of housing threatens; null when unknown
 * @param addiction addiction; null when unknown
 * @param indebted debts; null when unknown
 * @param exclusionThreat social exclusion threatens; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.FUNC)
public record ProfileSection(
        @Classified(DataClass.FIN) @Nullable Boolean lowIrregularIncome,
        @Nullable Boolean impairedHealth,
        @Classified(DataClass.HOUS) @Nullable Boolean housingAtRisk,
        @Classified(DataClass.DIAG) @Nullable Boolean addiction,
        @Classified(DataClass.DEBT) @Nullable Boolean indebted,
        @Nullable Boolean exclusionThreat,
        @Nullable LocalDate assessedOn)
        implements Section {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "ProfileSection";
    }
}
