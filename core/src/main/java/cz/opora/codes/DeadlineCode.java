package cz.opora.codes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day a case runs towards: a legal period that began on a recorded day, or a recorded day itself. Source: escalations.md
 * 3.1 to 3.7, need-to-actor.md 5.3; the Act stands with each.
 */
public enum DeadlineCode implements Code {
    TENANCY_ACTION(
            "žaloba proti výpovědi z nájmu",
            "court action against the notice",
            Mark.S,
            "tenancy.court-action-months",
            "zák. 89/2012 § 2290, § 607",
            true,
            List.of("/housing/noticeServedOn")),
    TENANCY_END(
            "konec nájmu po výpovědi",
            "end of the tenancy after the notice",
            Mark.S,
            "tenancy.notice-months",
            "zák. 89/2012 § 2286 odst. 1, § 2288",
            false,
            List.of("/housing/tenancyEnd", "/housing/noticeServedOn")),
    MOVE_OUT(
            "vyklizení bytu",
            "the flat is to be vacated",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/housing/moveOutOn")),
    CONTRACT_END(
            "konec nájemní smlouvy na dobu určitou",
            "end of the fixed-term contract",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/housing/contractEndsOn")),
    PLACE_END(
            "konec pobytu v zařízení",
            "end of the place in a shelter or hostel",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/housing/placeEndsOn")),
    LEAVES_INSTITUTION(
            "odchod z ústavu, služby nebo vězení",
            "leaving an institution, service or prison",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/housing/leavesInstitutionOn")),
    LOSS_OF_HOUSING(
            "očekávaná ztráta bydlení",
            "expected loss of the housing",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/housing/lossExpectedOn")),
    RENT_DUE(
            "splatnost dalšího nájmu",
            "the next rent is due",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/housing/nextRentDueOn")),
    COUNSELLING_END(
            "konec platnosti poradenství o bydlení",
            "the housing counselling stops counting",
            Mark.S,
            "housing.counselling-valid-months",
            "zák. 175/2025 § 13 odst. 1",
            false,
            List.of("/housing/counselledOn")),
    SUPPORT_ENTRY_END(
            "konec zápisu v evidenci podpory bydlení",
            "end of the entry in the housing register",
            Mark.S,
            "housing.record-months",
            "zák. 175/2025 § 23",
            false,
            List.of("/housing/supportEntryOn")),
    EXPULSION_END(
            "konec vykázání",
            "end of the expulsion order",
            Mark.S,
            "vykazani.days",
            "zák. 273/2008 § 44 odst. 2",
            false,
            List.of("/violence/expulsionOn")),
    COURT_MEASURE_END(
            "konec předběžného opatření soudu",
            "end of the court measure",
            Mark.S,
            "dv.court-measure-months",
            "zák. 292/2013 § 408",
            false,
            List.of("/violence/courtMeasureOn")),
    DISCHARGE(
            "propuštění z nemocnice",
            "discharge from hospital",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/health/dischargeOn")),
    HOSPITAL_MONTH(
            "konec celého kalendářního měsíce v nemocnici",
            "end of a whole calendar month in hospital",
            Mark.K,
            null,
            "zák. 108/2006 § 14a",
            false,
            List.of("/health/inHospitalSince")),
    RELEASE(
            "propuštění z vězení nebo vazby",
            "release from prison or custody",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/offender/releaseOn")),
    SERVICE_END(
            "konec sociální služby",
            "end of the social service",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/care/serviceEndsOn")),
    BENEFIT_DECISION(
            "rozhodnutí o dávce",
            "decision on the benefit",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/income/decisionDueOn")),
    PERMIT_END(
            "konec oprávnění k pobytu",
            "end of the residence permit",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/migration/permitEndsOn")),
    GUARDIANSHIP_END(
            "konec omezení svéprávnosti nebo opatrovnictví",
            "end of the guardianship term",
            Mark.G,
            null,
            "údaj ze záznamu",
            false,
            List.of("/capacity/guardianUntil")),
    OSPOD_PLAN(
            "individuální plán ochrany dítěte",
            "OSPOD's individual plan",
            Mark.S,
            "ospod.plan-months",
            "zák. 359/1999 § 10 odst. 5 písm. b)",
            false,
            List.of("/family/ospodFileOpenedOn")),
    MOVE_AWAY("stěhování", "the move", Mark.G, null, "údaj ze záznamu", false, List.of("/client/movesOn"));

    private final Text text;
    private final Mark mark;
    private final @Nullable String parameter;
    private final String source;
    private final boolean movesToWorkingDay;
    private final List<String> startsFrom;

    DeadlineCode(
            String cs,
            String en,
            Mark mark,
            @Nullable String parameter,
            String source,
            boolean movesToWorkingDay,
            List<String> startsFrom) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.parameter = parameter;
        this.source = source;
        this.movesToWorkingDay = movesToWorkingDay;
        this.startsFrom = startsFrom;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The parameter that holds the length of the period; null when the day itself is recorded. */
    public @Nullable String parameter() {
        return parameter;
    }

    /** The Act and section the period rests on, in Czech. */
    public String source() {
        return source;
    }

    /** Whether a last day on a Saturday, Sunday or holiday moves to the next working day (89/2012 section 607, K). */
    public boolean movesToWorkingDay() {
        return movesToWorkingDay;
    }

    /** The JSON pointers of the case file the day is computed from. */
    public List<String> startsFrom() {
        return startsFrom;
    }
}
