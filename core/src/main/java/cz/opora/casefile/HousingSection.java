package cz.opora.casefile;

import cz.opora.codes.DataClass;
import cz.opora.codes.LandlordKind;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.codes.SleepingPlace;
import cz.opora.codes.TenancyEnd;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code /housing} of a case file: the dwelling, the tenancy and the support of housing.
 *
 * @param situations situations known to be true or false; an unlisted one is unknown unless the domain is assessed
 * @param sleepsTonight where the client sleeps tonight; null when unknown
 * @param rooflessSince without a roof since; null when unknown
 * @param placeEndsOn end of the place in a shelter, hostel or institution; null when unknown
 * @param leavesInstitutionOn day of leaving an institution, service or prison; null when unknown
 * @param tenancyEnd how the tenancy is being ended; null when unknown
 * @param noticeServedOn day the notice was served; null when unknown
 * @param moveOutOn day the flat is to be vacated; null when unknown
 * @param contractEndsOn end of the fixed-term contract; null when unknown
 * @param noticeReasonStated the notice states a reason; null when unknown
 * @param noticeHasInstruction the notice instructs on objections and court review; null when unknown
 * @param courtActionFiled the action against the notice is filed; null when unknown
 * @param callForRemedyOn day of the call for remedy; null when unknown
 * @param arrearsMonths months of rent owed; null when unknown
 * @param arrearsAmount rent owed in CZK; null when unknown
 * @param repaymentPlan a written repayment agreement exists; null when unknown
 * @param landlord who lets the flat; null when unknown
 * @param nextRentDueOn next rent due; null when unknown
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
 * @param counselledOn day of the housing counselling; null when unknown
 * @param supportAppliedOn day of the application for support of housing; null when unknown
 * @param supportEntryOn day of the entry in the housing register; null when unknown
 * @param supportEndedOn day an earlier support of housing ended; null when unknown
 * @param divorceRunning a divorce is running; null when unknown
 * @param assessedOn the day these facts were recorded; null means the day of the case file
 */
@Classified(DataClass.HOUS)
public record HousingSection(
        Map<Situation, Boolean> situations,
        @Nullable SleepingPlace sleepsTonight,
        @Nullable LocalDate rooflessSince,
        @Nullable LocalDate placeEndsOn,
        @Nullable LocalDate leavesInstitutionOn,
        @Nullable TenancyEnd tenancyEnd,
        @Nullable LocalDate noticeServedOn,
        @Nullable LocalDate moveOutOn,
        @Nullable LocalDate contractEndsOn,
        @Nullable Boolean noticeReasonStated,
        @Nullable Boolean noticeHasInstruction,
        @Nullable Boolean courtActionFiled,
        @Nullable LocalDate callForRemedyOn,
        @Nullable Integer arrearsMonths,
        @Classified(DataClass.DEBT) @Nullable Integer arrearsAmount,
        @Nullable Boolean repaymentPlan,
        @Nullable LandlordKind landlord,
        @Nullable LocalDate nextRentDueOn,
        @Nullable Integer areaM2,
        @Classified(DataClass.HH) @Nullable Integer persons,
        @Nullable Boolean heating,
        @Nullable Boolean mould,
        @Nullable Boolean sanitary,
        @Nullable Boolean disconnected,
        @Nullable Boolean hostAgrees,
        @Nullable Boolean ownLegalTitle,
        @Nullable Integer floor,
        @Nullable Boolean lift,
        @Nullable Boolean neighboursComplain,
        @Classified(DataClass.RISK) @Nullable Boolean fireRisk,
        @Classified(DataClass.RISK) @Nullable Boolean endangersOthers,
        @Classified(DataClass.FIN) @Nullable Integer incomeAfterHousing,
        @Nullable LocalDate lossExpectedOn,
        @Nullable LocalDate counselledOn,
        @Nullable LocalDate supportAppliedOn,
        @Nullable LocalDate supportEntryOn,
        @Nullable LocalDate supportEndedOn,
        @Nullable Boolean divorceRunning,
        @Nullable LocalDate assessedOn)
        implements DomainSection {
    /** Copies the collections. */
    public HousingSection {
        situations = Map.copyOf(situations);
    }

    @Override
    public NeedDomain domain() {
        return NeedDomain.HOUSING;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "HousingSection";
    }
}
