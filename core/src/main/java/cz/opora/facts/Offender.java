package cz.opora.facts;

import cz.opora.codes.ReleasedFrom;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of criminal proceedings and release, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param accused situation ACCUSED: accused; null when unknown
 * @param supervision situation SUPERVISION: supervision; null when unknown
 * @param custody situation CUSTODY: custody; null when unknown
 * @param releasePlanned situation RELEASE_PLANNED: release planned; null when unknown
 * @param released situation RELEASED: released in the last 12 months; null when unknown
 * @param releaseOn day of release; null when unknown
 * @param daysUntilRelease days from the as-of date to that day, negative when it is past; null when unknown
 * @param plannedReleasePassed the planned day of release has passed; null when unknown
 * @param daysSincePlannedRelease days since the day of release that was planned, negative when it is ahead; null when
 *     unknown
 * @param releasedOn day he or she was released; null when unknown
 * @param daysSinceReleased days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param releasedFrom released from; null when unknown
 * @param offences12m offences in 12 months; null when unknown
 */
public record Offender(
        String pointer,
        @SituationOf(Situation.ACCUSED) @Nullable Boolean accused,
        @SituationOf(Situation.SUPERVISION) @Nullable Boolean supervision,
        @SituationOf(Situation.CUSTODY) @Nullable Boolean custody,
        @SituationOf(Situation.RELEASE_PLANNED) @Nullable Boolean releasePlanned,
        @SituationOf(Situation.RELEASED) @Nullable Boolean released,
        @Nullable LocalDate releaseOn,
        @DaysUntil("releaseOn") @Nullable Integer daysUntilRelease,
        @ComputedFrom("releaseOn") @Nullable Boolean plannedReleasePassed,
        @DaysSince("releaseOn") @Nullable Integer daysSincePlannedRelease,
        @Nullable LocalDate releasedOn,
        @DaysSince("releasedOn") @Nullable Integer daysSinceReleased,
        @Nullable ReleasedFrom releasedFrom,
        @Nullable Integer offences12m)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Offender";
    }
}
