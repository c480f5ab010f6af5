package cz.opora.internal.projection;

import static cz.opora.internal.projection.Implications.ahead;
import static cz.opora.internal.projection.Implications.oneOf;
import static cz.opora.internal.projection.Implications.positive;
import static cz.opora.internal.projection.Implications.row;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.DebtSection;
import cz.opora.codes.ResidenceStatus;
import cz.opora.codes.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What implies a situation of money, law and residence. */
final class StandingImplications {
    private StandingImplications() {}

    static List<Implication<?>> all() {
        return Stream.of(money(), law(), residence()).flatMap(List::stream).toList();
    }

    private static List<Implication<?>> money() {
        return List.of(
                row(
                        Situation.ENFORCEMENT,
                        CaseFile::debt,
                        "/debt/enforcements",
                        (debt, now) -> positive(debt.enforcements()),
                        "needs.md 2.2 DEBT: an enforcement is counted"),
                row(
                        Situation.DEBT_NO_ENFORCEMENT,
                        CaseFile::debt,
                        "/debt/totalDebt",
                        (debt, now) -> withoutEnforcement(debt),
                        "needs.md 2.2 DEBT: arrears without enforcement"),
                row(
                        Situation.ALIMONY_DEBT,
                        CaseFile::debt,
                        "/debt/alimonyMonths",
                        (debt, now) -> positive(debt.alimonyMonths()),
                        "needs.md 2.2 DEBT: months of alimony owed"),
                row(
                        Situation.NO_INCOME,
                        CaseFile::income,
                        "/income/monthlyAmount",
                        (income, now) -> Kleene.not(positive(income.monthlyAmount())),
                        "needs.md 2.2 INCOME_BENEFITS: no income"),
                row(
                        Situation.MISSING_ID,
                        CaseFile::income,
                        "/income/validIdentityCard",
                        (income, now) -> Kleene.not(income.validIdentityCard()),
                        "needs.md 2.2 INCOME_BENEFITS: ID documents valid"));
    }

    private static List<Implication<?>> law() {
        return List.of(
                // The end of the order is the day the period runs out; what a court did afterwards is not known from
                // it.
                new Implication<>(
                        Situation.DV_ORDER_RUNNING,
                        CaseFile::violence,
                        "/violence/expulsionOn",
                        (violence, now) -> orderRuns(violence.expulsionOn(), now),
                        true,
                        "escalations.md E15: the order runs from its day"),
                new Implication<>(
                        Situation.DV_ORDER_RUNNING,
                        CaseFile::violence,
                        "/violence/courtMeasureOn",
                        (violence, now) -> measureRuns(violence.courtMeasureOn(), now),
                        true,
                        "escalations.md E15: the court measure runs from its day"),
                row(
                        Situation.RELEASED,
                        CaseFile::offender,
                        "/offender/releasedOn",
                        (offender, now) -> released(offender.releasedOn(), now),
                        "needs.md 2.2 CRIME_OFFENDER: released within the last months"),
                row(
                        Situation.RELEASE_PLANNED,
                        CaseFile::offender,
                        "/offender/releaseOn",
                        (offender, now) -> ahead(offender.releaseOn(), now),
                        "needs.md 2.2 CRIME_OFFENDER: release date known"),
                row(
                        Situation.NEEDS_PAYEE,
                        CaseFile::capacity,
                        "/capacity/payeeFor",
                        (capacity, now) -> capacity.payeeFor() == null
                                ? null
                                : !capacity.payeeFor().isEmpty(),
                        "needs.md 2.2 LEGAL_CAPACITY: special recipient of a benefit"));
    }

    private static List<Implication<?>> residence() {
        return List.of(
                row(
                        Situation.NO_PERMIT,
                        CaseFile::migration,
                        "/migration/status",
                        (migration, now) -> oneOf(migration.status(), Set.of(ResidenceStatus.NONE)),
                        "needs.md 2.2 MIGRATION: status"),
                row(
                        Situation.TEMP_PROTECTION,
                        CaseFile::migration,
                        "/migration/status",
                        (migration, now) -> oneOf(migration.status(), Set.of(ResidenceStatus.TEMP_PROTECTION)),
                        "needs.md 2.2 MIGRATION: status"),
                row(
                        Situation.ASYLUM_SEEKER,
                        CaseFile::migration,
                        "/migration/status",
                        (migration, now) -> oneOf(migration.status(), Set.of(ResidenceStatus.ASYLUM_SEEKER)),
                        "needs.md 2.2 MIGRATION: status"),
                row(
                        Situation.PERMIT_EXPIRING,
                        CaseFile::migration,
                        "/migration/permitEndsOn",
                        (migration, now) -> permitExpires(migration.permitEndsOn(), now),
                        "needs.md 2.2 MIGRATION: expiry date"));
    }

    private static @Nullable Boolean withoutEnforcement(DebtSection debt) {
        if (Boolean.FALSE.equals(positive(debt.totalDebt()))) {
            return false;
        }
        // Beside an enforcement there may be other debts, so a counted enforcement says nothing here.
        return (Boolean.TRUE.equals(positive(debt.totalDebt())) && Boolean.FALSE.equals(positive(debt.enforcements())))
                ? true
                : null;
    }

    private static @Nullable Boolean orderRuns(@Nullable LocalDate expulsion, Moment now) {
        if (expulsion == null || !now.hasCome(expulsion)) {
            return null;
        }
        Integer length = now.limits().expulsionDaysFrom(expulsion);
        return (length != null && now.daysSince(expulsion) <= length) ? true : null;
    }

    private static @Nullable Boolean measureRuns(@Nullable LocalDate ordered, Moment now) {
        Integer months = now.limits().courtMeasureMonths();
        if (ordered == null || months == null || !now.hasCome(ordered)) {
            return null;
        }
        return ordered.plusMonths(months).isBefore(now.day()) ? null : true;
    }

    private static @Nullable Boolean released(@Nullable LocalDate date, Moment now) {
        if (date == null || !now.hasCome(date)) {
            return null;
        }
        return !date.plusMonths(now.limits().releasedMonths()).isBefore(now.day());
    }

    private static @Nullable Boolean permitExpires(@Nullable LocalDate end, Moment now) {
        Integer days = now.limits().permitWarnDays();
        if (end == null || days == null || !now.hasCome(end.minusDays(days))) {
            return null;
        }
        return now.daysUntil(end) >= 0 ? true : null;
    }
}
