package cz.opora.facts;

import cz.opora.codes.CareGrade;
import cz.opora.codes.LifeNeed;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of dependency on care, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param careUnmet situation CARE_UNMET: care need unmet; null when unknown
 * @param pnpNotClaimed situation PNP_NOT_CLAIMED: dependency without care allowance; null when unknown
 * @param careGradeIIi situation CARE_GRADE_I_II: care grade I-II at home; null when unknown
 * @param careGradeIiiIv situation CARE_GRADE_III_IV: care grade III-IV at home; null when unknown
 * @param carerOverloaded situation CARER_OVERLOADED: carer overloaded; null when unknown
 * @param carerLost situation CARER_LOST: carer lost; null when unknown
 * @param carerNeglect situation CARER_NEGLECT: neglect or abuse by carer; null when unknown
 * @param careExceedsHome situation CARE_EXCEEDS_HOME: care exceeds home; null when unknown
 * @param waitingResidential situation WAITING_RESIDENTIAL: waiting for residential care; null when unknown
 * @param wanderingFire situation WANDERING_FIRE: wandering, fire risk; null when unknown
 * @param serviceEnding situation SERVICE_ENDING: residential service ends; null when unknown
 * @param unmanagedNeeds life needs not managed; null when unknown
 * @param unmanagedCount how many life needs are not managed; null when unknown
 * @param grade grade of the care allowance; null when unknown
 * @param applicationOn day of the application for the care allowance; null when unknown
 * @param daysSinceApplication days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param barthel Barthel index; null when unknown
 * @param hasCarer has a carer; null when unknown
 * @param anyServiceRunning some social service is running; null when unknown
 * @param servicesAvertDanger the services avert the danger; null when unknown
 * @param respiteDaysThisYear days of residential respite this year; null when unknown
 * @param serviceEndsOn day the residential service ends; null when unknown
 * @param daysUntilServiceEnds days from the as-of date to that day, negative when it is past; null when unknown
 * @param plannedEndPassed the day the residential service was to end has passed; null when unknown
 * @param daysSinceServiceEnd days since the day the residential service was to end, negative when it is ahead; null when
 *     unknown
 * @param registrationEnds the residential service ends because its registration does; null when unknown
 */
public record Care(
        String pointer,
        @SituationOf(Situation.CARE_UNMET) @Nullable Boolean careUnmet,
        @SituationOf(Situation.PNP_NOT_CLAIMED) @Nullable Boolean pnpNotClaimed,
        @SituationOf(Situation.CARE_GRADE_I_II) @Nullable Boolean careGradeIIi,
        @SituationOf(Situation.CARE_GRADE_III_IV) @Nullable Boolean careGradeIiiIv,
        @SituationOf(Situation.CARER_OVERLOADED) @Nullable Boolean carerOverloaded,
        @SituationOf(Situation.CARER_LOST) @Nullable Boolean carerLost,
        @SituationOf(Situation.CARER_NEGLECT) @Nullable Boolean carerNeglect,
        @SituationOf(Situation.CARE_EXCEEDS_HOME) @Nullable Boolean careExceedsHome,

        @SituationOf(Situation.WAITING_RESIDENTIAL) @Nullable Boolean waitingResidential,

        @SituationOf(Situation.WANDERING_FIRE) @Nullable Boolean wanderingFire,
        @SituationOf(Situation.SERVICE_ENDING) @Nullable Boolean serviceEnding,
        @Nullable List<LifeNeed> unmanagedNeeds,
        @ComputedFrom("/care/unmanagedNeeds") @Nullable Integer unmanagedCount,
        @Nullable CareGrade grade,
        @Nullable LocalDate applicationOn,
        @DaysSince("applicationOn") @Nullable Integer daysSinceApplication,
        @Nullable Integer barthel,
        @Nullable Boolean hasCarer,
        @Nullable Boolean anyServiceRunning,
        @Nullable Boolean servicesAvertDanger,
        @Nullable Integer respiteDaysThisYear,
        @Nullable LocalDate serviceEndsOn,
        @DaysUntil("serviceEndsOn") @Nullable Integer daysUntilServiceEnds,
        @ComputedFrom("serviceEndsOn") @Nullable Boolean plannedEndPassed,
        @DaysSince("serviceEndsOn") @Nullable Integer daysSinceServiceEnd,
        @Nullable Boolean registrationEnds)
        implements Fact {
    /** Copies the lists. */
    public Care {
        unmanagedNeeds = unmanagedNeeds == null ? null : List.copyOf(unmanagedNeeds);
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Care";
    }
}
