package cz.opora.internal.handover;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.SharingRow;
import cz.opora.codes.Situation;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a hand-over sheet never holds, whatever was consented, and what of an open class a recipient needs. A sheet may come
 * into the home, so nothing on violence, on the safety of workers, on where somebody stays, on what others propose, or on
 * other people is written; it is told in person. How the work goes stays in the office. Source: information-sharing.md 6.4,
 * hard blocks and the table of recipients.
 */
final class HandoverLimits {
    /** Actors whose very name tells of violence. */
    private static final Set<ActorType> TELLING =
            EnumSet.of(ActorType.INTERVENTION_CENTRE, ActorType.VIOLENCE_PROGRAMME);

    private static final Set<NeedDomain> SPOKEN_ONLY =
            EnumSet.of(NeedDomain.DOMESTIC_VIOLENCE, NeedDomain.CRIME_VICTIM, NeedDomain.SAFETY_OF_WORKER);

    private static final Set<Situation> BLOCKED = EnumSet.of(
            Situation.VIOLENCE_IN_HOME,
            Situation.CHILD_INJURY,
            Situation.CHILD_AFRAID,
            Situation.CARER_NEGLECT,
            Situation.CARER_OVERLOADED,
            Situation.FINANCIAL_EXPLOITATION,
            Situation.GUARDIAN_CONFLICT);

    private static final Set<String> BLOCKED_FIELDS = Set.of(
            "/client/permanentResidence",
            "/client/reportedResidence",
            "/client/actualStay",
            "/client/movesTo",
            "/client/movesOn",
            "/client/causes",
            "/client/caredForGrade",
            "/household/allConsentToBenefits",
            "/housing/sleepsTonight",
            "/family/parentIllOrDisabled",
            "/family/crimeOnChildSuspected",
            "/capacity/actDueWithGuardian",
            "/capacity/guardianshipProposed",
            "/mentalHealth/hospitalisationProposed",
            "/migration/reportProposed",
            "/safety/dangerNow",
            "/household/children/*/ref",
            "/household/children/*/injured",
            "/household/children/*/afraid");

    private static final Set<String> SCHOOL = Set.of(
            "/household/children/*/attendsSchool",
            "/household/children/*/absenceHoursQuarter",
            "/family/hasSchoolMeals");

    /** What is needed of a class, where that is not the whole of it. */
    private static final Map<SharingRow, Map<DataClass, Set<String>>> NEEDED = Map.of(
            SharingRow.H01, Map.of(DataClass.RISK, Set.of("/housing/fireRisk")),
            SharingRow.H06, Map.of(DataClass.FIN, Set.of("/housing/incomeAfterHousing")),
            SharingRow.H08, Map.of(DataClass.CHILD, SCHOOL),
            SharingRow.H12,
                    Map.of(
                            DataClass.CRIM,
                            Set.of("/offender/releaseOn", "/offender/releasedOn", "/offender/releasedFrom")),
            SharingRow.H13, Map.of(DataClass.HH, Set.of("/household/otherAdults", "/housing/persons")),
            SharingRow.H19, Map.of(DataClass.LEGAL, Set.of("/migration/status", "/migration/permitEndsOn")));

    /** Rows that need facts on a child itself; for all others a child is another member of the household. */
    private static final Set<SharingRow> OF_CHILDREN = EnumSet.of(SharingRow.H01, SharingRow.H08, SharingRow.H18);

    private HandoverLimits() {}

    /** Whether a field of the case file may stand on a sheet; a list item is written {@code *}. */
    static boolean admits(SharingRow row, DataClass dataClass, String path) {
        boolean child = path.startsWith("/household/children/");
        boolean office = path.startsWith("/work/");
        if (BLOCKED_FIELDS.contains(path) || (child && !OF_CHILDREN.contains(row)) || office) {
            return false;
        }
        Set<String> needed = NEEDED.getOrDefault(row, Map.of()).get(dataClass);
        return needed == null || needed.contains(path);
    }

    static boolean admits(Situation situation) {
        return !BLOCKED.contains(situation) && !spokenOnly(situation.domain());
    }

    /** Whether what concerns a domain is told in person only. */
    static boolean spokenOnly(@Nullable NeedDomain domain) {
        return domain != null && SPOKEN_ONLY.contains(domain);
    }

    /** Whether the name of an actor tells of violence. */
    static boolean telling(ActorType type) {
        return TELLING.contains(type);
    }

    /** The paths this class names, for the test that each is one of the case file. */
    static Set<String> paths() {
        Set<String> paths = new TreeSet<>(BLOCKED_FIELDS);
        NEEDED.values().forEach(classes -> classes.values().forEach(paths::addAll));
        return paths;
    }
}
