package cz.opora.facts;

import cz.opora.codes.ProcessPhase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of how the work with the client goes, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param phase the phase of case management; null when unknown
 * @param phaseSince the day the phase began; null when unknown
 * @param daysInPhase days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param workingDaysInPhase the same in working days of the Czech calendar; null when unknown
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
 * @param daysSinceContact days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param policeProposed somebody proposes the police because of debts, benefits or addiction; null when unknown
 */
public record Work(
        String pointer,
        @ComputedFrom("/phase") @Nullable ProcessPhase phase,
        @Nullable LocalDate phaseSince,
        @DaysSince("phaseSince") @Nullable Integer daysInPhase,
        @ComputedFrom("phaseSince") @Nullable Integer workingDaysInPhase,
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
        @DaysSince("lastContactOn") @Nullable Integer daysSinceContact,
        @Nullable Boolean policeProposed)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Work";
    }
}
