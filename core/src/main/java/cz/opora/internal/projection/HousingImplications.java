package cz.opora.internal.projection;

import static cz.opora.internal.projection.Implications.positive;
import static cz.opora.internal.projection.Implications.row;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.HousingSection;
import cz.opora.codes.Situation;
import cz.opora.codes.SleepingPlace;
import cz.opora.codes.TenancyEnd;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What implies a situation of housing. */
final class HousingImplications {
    private HousingImplications() {}

    static List<Implication<?>> all() {
        return List.of(
                row(
                        Situation.INSECURE_EVICTION,
                        CaseFile::housing,
                        "/housing/noticeServedOn",
                        (housing, now) -> come(housing.noticeServedOn(), now),
                        "escalations.md E24 a: notice served, any ground"),
                row(
                        Situation.INSECURE_EVICTION,
                        CaseFile::housing,
                        "/housing/moveOutOn",
                        (housing, now) -> endsSoon(housing.moveOutOn(), now),
                        "needs.md 2.2 HOUSING: date out"),
                row(
                        Situation.INSECURE_EVICTION,
                        CaseFile::housing,
                        "/housing/contractEndsOn",
                        (housing, now) -> endsSoon(housing.contractEndsOn(), now),
                        "escalations.md E24 b: the fixed term ends soon"),
                row(
                        Situation.INSECURE_EVICTION,
                        CaseFile::housing,
                        "/housing/tenancyEnd",
                        (housing, now) -> beingEnded(housing.tenancyEnd()),
                        "escalations.md E24 a, c: notice, enforced eviction"),
                row(
                        Situation.ARREARS,
                        CaseFile::housing,
                        "/housing/arrearsMonths",
                        (housing, now) ->
                                Kleene.or(positive(housing.arrearsMonths()), positive(housing.arrearsAmount())),
                        "needs.md 2.2 ARREARS: months, amount"),
                row(
                        Situation.ROOFLESS,
                        CaseFile::housing,
                        "/housing/sleepsTonight",
                        (housing, now) -> housing.sleepsTonight() == null ? null : isRoofless(housing.sleepsTonight()),
                        "needs.md 2.2 ROOFLESS: ETHOS 1-2, a night shelter included"),
                row(
                        Situation.ROOFLESS,
                        CaseFile::housing,
                        "/housing/rooflessSince",
                        (housing, now) -> come(housing.rooflessSince(), now),
                        "needs.md 2.2 ROOFLESS: since when"),
                row(
                        Situation.HOUSELESS,
                        CaseFile::housing,
                        "/housing/sleepsTonight",
                        (housing, now) -> houseless(housing),
                        "needs.md 2.2 HOUSELESS: shelter, hostel, institution without return"),
                row(
                        Situation.VIOLENCE_IN_HOME,
                        CaseFile::violence,
                        "/violence/cohabiting",
                        (violence, now) -> violence.cohabiting(),
                        "needs.md 2.2 VIOLENCE_IN_HOME: lives with the violent person"));
    }

    /** Whether that place is no roof: outside, a car or hut, a night shelter. */
    static boolean isRoofless(SleepingPlace place) {
        return place == SleepingPlace.OUTSIDE
                || place == SleepingPlace.CAR_OR_HUT
                || place == SleepingPlace.NIGHT_SHELTER;
    }

    private static @Nullable Boolean houseless(HousingSection housing) {
        if (housing.sleepsTonight() == null) {
            return null;
        }
        return switch (housing.sleepsTonight()) {
            case SHELTER, HOSTEL -> true;
            // A hospital bed is no loss of a home; only who has no title to return to counts.
            case INSTITUTION -> Boolean.FALSE.equals(housing.ownLegalTitle()) ? true : null;
            case OWN_HOME -> false;
            case OUTSIDE, NIGHT_SHELTER, CAR_OR_HUT, WITH_OTHERS -> null;
        };
    }

    private static @Nullable Boolean beingEnded(@Nullable TenancyEnd end) {
        // The end of a fixed term may be far away; its date decides.
        return (end == null || end == TenancyEnd.FIXED_TERM) ? null : true;
    }

    private static @Nullable Boolean come(@Nullable LocalDate date, Moment now) {
        return (date != null && now.hasCome(date)) ? true : null;
    }

    private static @Nullable Boolean endsSoon(@Nullable LocalDate end, Moment now) {
        return (end != null && now.tenancyEndsWithin(end, now.limits().evictionWarnDays())) ? true : null;
    }
}
