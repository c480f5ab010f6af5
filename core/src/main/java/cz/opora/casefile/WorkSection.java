package cz.opora.casefile;

import cz.opora.codes.DataClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /work} of a case file: how the work with the client goes.
 *
 * @param phaseSince the day the phase began; null when unknown
 * @param calmReviews reviews in a row at which every need was mild or none; null when unknown
 * @param stagnantReviews reviews in a row at which nothing moved; null when unknown
 * @param conflictingGoals actors pursue goals that exclude each other; null when unknown
 * @param conferenceRequested the client asks for a common meeting; null when unknown
 * @param departmentsInConflict departments of the office work against each other; null when unknown
 * @param complaint somebody complains about the work with the client; null when unknown
 * @param fileRequested the police, a court or another body asks for the file; null when unknown
 * @param mediaInterest the media ask about the case; null when unknown
 * @param criticalEvent death, suicide, a serious attack or the removal of a child has happened; null when unknown
 * @param lastContactOn the day of the office's last contact with the client; null when unknown
 * @param policeProposed somebody proposes the police because of debts, benefits or addiction; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.PLAN)
public record WorkSection(
        @Nullable LocalDate phaseSince,
        @Nullable Integer calmReviews,
        @Nullable Integer stagnantReviews,
        @Nullable Boolean conflictingGoals,
        @Nullable Boolean conferenceRequested,
        @Nullable Boolean departmentsInConflict,
        @Nullable Boolean complaint,
        @Nullable Boolean fileRequested,
        @Nullable Boolean mediaInterest,
        @Nullable Boolean criticalEvent,
        @Nullable LocalDate lastContactOn,
        @Nullable Boolean policeProposed,
        @Nullable LocalDate assessedOn)
        implements Section {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "WorkSection";
    }
}
