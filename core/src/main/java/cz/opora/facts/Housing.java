package cz.opora.facts;

import cz.opora.codes.LandlordKind;
import cz.opora.codes.Situation;
import cz.opora.codes.SleepingPlace;
import cz.opora.codes.TenancyEnd;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule reads of the dwelling, the tenancy and the support of housing, as of one date. Always present; every property is null when unknown.
 *
 * @param pointer the JSON pointer of the section in the case file
 * @param roofless situation ROOFLESS: without shelter; null when unknown
 * @param houseless situation HOUSELESS: shelter, hostel, institution without return; null when unknown
 * @param insecureEviction situation INSECURE_EVICTION: notice, end of contract, eviction; null when unknown
 * @param involuntaryWithOthers situation INVOLUNTARY_WITH_OTHERS: with relatives involuntarily; null when unknown
 * @param violenceInHome situation VIOLENCE_IN_HOME: lives with a violent person; null when unknown
 * @param inadequate situation INADEQUATE: inadequate or overcrowded housing; null when unknown
 * @param arrears situation ARREARS: rent or energy arrears; null when unknown
 * @param hoardingSqualor situation HOARDING_SQUALOR: hoarding, squalor; null when unknown
 * @param barrier situation BARRIER: flat with barriers; null when unknown
 * @param leavingCare situation LEAVING_CARE: leaving institutional or foster care; null when unknown
 * @param sleepsTonight where the client sleeps tonight; null when unknown
 * @param rooflessSince without a roof since; null when unknown
 * @param daysSinceRoofless days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param placeEndsOn end of the place in a shelter, hostel or institution; null when unknown
 * @param daysUntilPlaceEnds days from the as-of date to that day, negative when it is past; null when unknown
 * @param leavesInstitutionOn day of leaving an institution, service or prison; null when unknown
 * @param daysUntilLeavesInstitution days from the as-of date to that day, negative when it is past; null when unknown
 * @param tenancyEnd how the tenancy is being ended; null when unknown
 * @param noticeServedOn day the notice was served; null when unknown
 * @param daysSinceNoticeServed days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param moveOutOn day the flat is to be vacated; null when unknown
 * @param daysUntilMoveOut days from the as-of date to that day, negative when it is past; null when unknown
 * @param contractEndsOn end of the fixed-term contract; null when unknown
 * @param daysUntilContractEnds days from the as-of date to that day, negative when it is past; null when unknown
 * @param noticeReasonStated the notice states a reason; null when unknown
 * @param noticeHasInstruction the notice instructs on objections and court review; null when unknown
 * @param courtActionFiled the action against the notice is filed; null when unknown
 * @param callForRemedyOn day of the call for remedy; null when unknown
 * @param daysSinceCallForRemedy days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param arrearsMonths months of rent owed; null when unknown
 * @param arrearsAmount rent owed in CZK; null when unknown
 * @param repaymentPlan a written repayment agreement exists; null when unknown
 * @param landlord who lets the flat; null when unknown
 * @param nextRentDueOn next rent due; null when unknown
 * @param daysUntilNextRentDue days from the as-of date to that day, negative when it is past; null when unknown
 * @param areaM2 area of the flat in m2; null when unknown
 * @param persons people living in the flat; null when unknown
 * @param heating the flat is heated; null when unknown
 * @param mould there is mould; null when unknown
 * @param sanitary the flat has a toilet and water; null when unknown
 * @param disconnected energy or water is disconnected; null when unknown
 * @param hostAgrees the host agrees with the stay; null when unknown
 * @param ownLegalTitle has a legal title of his or her own; null when unknown
 * @param floor floor; null when unknown
 * @param lift there is a lift; null when unknown
 * @param neighboursComplain neighbours complain; null when unknown
 * @param fireRisk there is a risk of fire; null when unknown
 * @param endangersOthers the state of the flat endangers others too, by fire, vermin or damage to the house; null when unknown
 * @param incomeAfterHousing CZK left after the costs of housing; null when unknown
 * @param lossExpectedOn when the housing will be lost; null when unknown
 * @param daysUntilLossExpected days from the as-of date to that day, negative when it is past; null when unknown
 * @param counselledOn day of the housing counselling; null when unknown
 * @param daysSinceCounselled days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param supportAppliedOn day of the application for support of housing; null when unknown
 * @param daysSinceSupportApplied days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param supportEntryOn day of the entry in the housing register; null when unknown
 * @param daysSinceSupportEntry days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param supportEndedOn day an earlier support of housing ended; null when unknown
 * @param daysSinceSupportEnded days from that day to the as-of date, negative when it is ahead; null when unknown
 * @param divorceRunning a divorce is running; null when unknown
 */
public record Housing(
        String pointer,
        @SituationOf(Situation.ROOFLESS) @Nullable Boolean roofless,
        @SituationOf(Situation.HOUSELESS) @Nullable Boolean houseless,
        @SituationOf(Situation.INSECURE_EVICTION) @Nullable Boolean insecureEviction,

        @SituationOf(Situation.INVOLUNTARY_WITH_OTHERS) @Nullable Boolean involuntaryWithOthers,

        @SituationOf(Situation.VIOLENCE_IN_HOME) @Nullable Boolean violenceInHome,
        @SituationOf(Situation.INADEQUATE) @Nullable Boolean inadequate,
        @SituationOf(Situation.ARREARS) @Nullable Boolean arrears,
        @SituationOf(Situation.HOARDING_SQUALOR) @Nullable Boolean hoardingSqualor,
        @SituationOf(Situation.BARRIER) @Nullable Boolean barrier,
        @SituationOf(Situation.LEAVING_CARE) @Nullable Boolean leavingCare,
        @Nullable SleepingPlace sleepsTonight,
        @Nullable LocalDate rooflessSince,
        @DaysSince("rooflessSince") @Nullable Integer daysSinceRoofless,
        @Nullable LocalDate placeEndsOn,
        @DaysUntil("placeEndsOn") @Nullable Integer daysUntilPlaceEnds,
        @Nullable LocalDate leavesInstitutionOn,
        @DaysUntil("leavesInstitutionOn") @Nullable Integer daysUntilLeavesInstitution,
        @Nullable TenancyEnd tenancyEnd,
        @Nullable LocalDate noticeServedOn,
        @DaysSince("noticeServedOn") @Nullable Integer daysSinceNoticeServed,
        @Nullable LocalDate moveOutOn,
        @DaysUntil("moveOutOn") @Nullable Integer daysUntilMoveOut,
        @Nullable LocalDate contractEndsOn,
        @DaysUntil("contractEndsOn") @Nullable Integer daysUntilContractEnds,
        @Nullable Boolean noticeReasonStated,
        @Nullable Boolean noticeHasInstruction,
        @Nullable Boolean courtActionFiled,
        @Nullable LocalDate callForRemedyOn,
        @DaysSince("callForRemedyOn") @Nullable Integer daysSinceCallForRemedy,
        @Nullable Integer arrearsMonths,
        @Nullable Integer arrearsAmount,
        @Nullable Boolean repaymentPlan,
        @Nullable LandlordKind landlord,
        @Nullable LocalDate nextRentDueOn,
        @DaysUntil("nextRentDueOn") @Nullable Integer daysUntilNextRentDue,
        @Nullable Integer areaM2,
        @Nullable Integer persons,
        @Nullable Boolean heating,
        @Nullable Boolean mould,
        @Nullable Boolean sanitary,
        @Nullable Boolean disconnected,
        @Nullable Boolean hostAgrees,
        @Nullable Boolean ownLegalTitle,
        @Nullable Integer floor,
        @Nullable Boolean lift,
        @Nullable Boolean neighboursComplain,
        @Nullable Boolean fireRisk,
        @Nullable Boolean endangersOthers,
        @Nullable Integer incomeAfterHousing,
        @Nullable LocalDate lossExpectedOn,
        @DaysUntil("lossExpectedOn") @Nullable Integer daysUntilLossExpected,
        @Nullable LocalDate counselledOn,
        @DaysSince("counselledOn") @Nullable Integer daysSinceCounselled,
        @Nullable LocalDate supportAppliedOn,
        @DaysSince("supportAppliedOn") @Nullable Integer daysSinceSupportApplied,
        @Nullable LocalDate supportEntryOn,
        @DaysSince("supportEntryOn") @Nullable Integer daysSinceSupportEntry,
        @Nullable LocalDate supportEndedOn,
        @DaysSince("supportEndedOn") @Nullable Integer daysSinceSupportEnded,
        @Nullable Boolean divorceRunning)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Housing";
    }
}
