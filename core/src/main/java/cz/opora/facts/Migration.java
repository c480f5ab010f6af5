package cz.opora.facts;

import cz.opora.codes.ResidenceStatus;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of residence of a foreigner, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param permitExpiring situation PERMIT_EXPIRING: permit expiring; null when unknown
 * @param noPermit situation NO_PERMIT: no permit; null when unknown
 * @param tempProtection situation TEMP_PROTECTION: temporary protection; null when unknown
 * @param asylumSeeker situation ASYLUM_SEEKER: asylum seeker; null when unknown
 * @param status residence status; null when unknown
 * @param permitEndsOn end of the permit; null when unknown
 * @param daysUntilPermitEnds days from the as-of date to that day, negative when it is past; null when unknown
 * @param reportProposed somebody proposes to report the stay without a permit; null when unknown
 */
public record Migration(
        String pointer,
        @SituationOf(Situation.PERMIT_EXPIRING) @Nullable Boolean permitExpiring,
        @SituationOf(Situation.NO_PERMIT) @Nullable Boolean noPermit,
        @SituationOf(Situation.TEMP_PROTECTION) @Nullable Boolean tempProtection,
        @SituationOf(Situation.ASYLUM_SEEKER) @Nullable Boolean asylumSeeker,
        @Nullable ResidenceStatus status,
        @Nullable LocalDate permitEndsOn,
        @DaysUntil("permitEndsOn") @Nullable Integer daysUntilPermitEnds,
        @Nullable Boolean reportProposed)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Migration";
    }
}
