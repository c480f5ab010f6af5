package cz.opora.internal.engine;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.DebtSection;
import cz.opora.casefile.HouseholdSection;
import cz.opora.casefile.MentalHealthSection;
import cz.opora.casefile.SafetySection;
import cz.opora.casefile.Section;
import cz.opora.codes.CareGrade;
import cz.opora.codes.ResidenceStatus;
import cz.opora.codes.Situation;
import cz.opora.codes.Suicidality;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of what implies a situation. Only what is certain stands here: a source that leaves a doubt says nothing. A
 * source may say nothing but never the opposite when one of its inputs is taken away, so every reading is three-valued.
 */
final class Implications {
    private static final Map<Situation, List<Implication<?>>> BY_SITUATION = bySituation();

    private Implications() {}

    /** The implications of a situation. */
    static List<Implication<?>> of(Situation situation) {
        return BY_SITUATION.getOrDefault(situation, List.of());
    }

    /** The whole table. */
    static List<Implication<?>> all() {
        return BY_SITUATION.values().stream().flatMap(List::stream).toList();
    }

    /**
     * Whether an answer speaks against closing this situation with its assessed domain: it does not say that the situation
     * holds, but "unlisted, so no" would be wrong.
     */
    static boolean keepsOpen(Situation situation, CaseFile caseFile) {
        if (situation == Situation.NO_FOOD) {
            SafetySection safety = caseFile.safety();
            return safety != null && Boolean.FALSE.equals(safety.foodAndMedicineToday());
        }
        if (situation == Situation.SUICIDAL_IDEATION) {
            MentalHealthSection mind = caseFile.mentalHealth();
            return mind != null && Boolean.TRUE.equals(plan(mind.suicidality()));
        }
        return false;
    }

    private static Map<Situation, List<Implication<?>>> bySituation() {
        Map<Situation, List<Implication<?>>> table = new EnumMap<>(Situation.class);
        Stream.of(HousingImplications.all(), money(), healthAndMind(), care(), children(), law(), residence())
                .flatMap(List::stream)
                .forEach(one -> table.merge(
                        one.situation(), List.of(one), (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        return Collections.unmodifiableMap(table);
    }

    private static List<Implication<?>> money() {
        return List.of(
                row(Situation.ENFORCEMENT, CaseFile::debt, "/debt/enforcements",
                        (debt, now) -> positive(debt.enforcements()),
                        "needs.md 2.2 DEBT: an enforcement is counted"),
                row(Situation.DEBT_NO_ENFORCEMENT, CaseFile::debt, "/debt/totalDebt",
                        (debt, now) -> withoutEnforcement(debt),
                        "needs.md 2.2 DEBT: arrears without enforcement"),
                row(Situation.ALIMONY_DEBT, CaseFile::debt, "/debt/alimonyMonths",
                        (debt, now) -> positive(debt.alimonyMonths()),
                        "needs.md 2.2 DEBT: months of alimony owed"),
                row(Situation.NO_INCOME, CaseFile::income, "/income/monthlyAmount",
                        (income, now) -> Kleene.not(positive(income.monthlyAmount())),
                        "needs.md 2.2 INCOME_BENEFITS: no income"),
                row(Situation.MISSING_ID, CaseFile::income, "/income/validIdentityCard",
                        (income, now) -> Kleene.not(income.validIdentityCard()),
                        "needs.md 2.2 INCOME_BENEFITS: ID documents valid"));
    }

    private static List<Implication<?>> healthAndMind() {
        return List.of(
                row(Situation.NO_GP, CaseFile::health, "/health/hasGeneralPractitioner",
                        (health, now) -> Kleene.not(health.hasGeneralPractitioner()),
                        "needs.md 2.2 HEALTH: no GP"),
                // An insured person may still owe premiums, so "insured" says nothing.
                row(Situation.NO_INSURANCE, CaseFile::health, "/health/insured",
                        (health, now) -> Boolean.FALSE.equals(health.insured()) ? true : null,
                        "needs.md 2.2 HEALTH: no health insurance"),
                row(Situation.SUICIDAL_IDEATION, CaseFile::mentalHealth, "/mentalHealth/suicidality",
                        (mind, now) -> ideation(mind.suicidality()),
                        "needs.md 2.2 MENTAL_HEALTH: suicidality level"),
                row(Situation.SUICIDAL_PLAN, CaseFile::mentalHealth, "/mentalHealth/suicidality",
                        (mind, now) -> plan(mind.suicidality()),
                        "needs.md 2.2 MENTAL_HEALTH: suicidality level"));
    }

    private static List<Implication<?>> care() {
        return List.of(
                row(Situation.CARE_GRADE_I_II, CaseFile::care, "/care/grade",
                        (care, now) -> oneOf(care.grade(), Set.of(CareGrade.I, CareGrade.II)),
                        "needs.md 2.2 CARE_DEPENDENCY: grade"),
                row(Situation.CARE_GRADE_III_IV, CaseFile::care, "/care/grade",
                        (care, now) -> oneOf(care.grade(), Set.of(CareGrade.III, CareGrade.IV)),
                        "needs.md 2.2 CARE_DEPENDENCY: grade"),
                row(Situation.SERVICE_ENDING, CaseFile::care, "/care/serviceEndsOn",
                        (care, now) -> ahead(care.serviceEndsOn(), now),
                        "needs.md 2.2 CARE_DEPENDENCY: residential service ends"));
    }

    private static List<Implication<?>> children() {
        return List.of(
                child(Situation.CHILD_INJURY, ChildEntry::injured),
                child(Situation.CHILD_AFRAID, ChildEntry::afraid),
                child(Situation.CHILD_UNSUPERVISED, ChildEntry::unsupervised),
                child(Situation.CHILD_NEEDS_UNMET, ChildEntry::needsUnmet),
                child(Situation.CHILD_S6_SIGNS, ChildEntry::otherSign),
                child(Situation.CHILD_DISABILITY, ChildEntry::disability));
    }

    private static List<Implication<?>> law() {
        return List.of(
                // The end of the order is the day the period runs out; what a court did afterwards is not known from it.
                new Implication<>(Situation.DV_ORDER_RUNNING, CaseFile::violence, "/violence/expulsionOn",
                        (violence, now) -> orderRuns(violence.expulsionOn(), now), true,
                        "escalations.md E15: the order runs from its day"),
                row(Situation.RELEASED, CaseFile::offender, "/offender/releasedOn",
                        (offender, now) -> released(offender.releasedOn(), now),
                        "needs.md 2.2 CRIME_OFFENDER: released within the last months"),
                row(Situation.RELEASE_PLANNED, CaseFile::offender, "/offender/releaseOn",
                        (offender, now) -> ahead(offender.releaseOn(), now),
                        "needs.md 2.2 CRIME_OFFENDER: release date known"),
                row(Situation.NEEDS_PAYEE, CaseFile::capacity, "/capacity/payeeFor",
                        (capacity, now) -> capacity.payeeFor() == null ? null : !capacity.payeeFor().isEmpty(),
                        "needs.md 2.2 LEGAL_CAPACITY: special recipient of a benefit"));
    }

    private static List<Implication<?>> residence() {
        return List.of(
                row(Situation.NO_PERMIT, CaseFile::migration, "/migration/status",
                        (migration, now) -> oneOf(migration.status(), Set.of(ResidenceStatus.NONE)),
                        "needs.md 2.2 MIGRATION: status"),
                row(Situation.TEMP_PROTECTION, CaseFile::migration, "/migration/status",
                        (migration, now) -> oneOf(migration.status(), Set.of(ResidenceStatus.TEMP_PROTECTION)),
                        "needs.md 2.2 MIGRATION: status"),
                row(Situation.ASYLUM_SEEKER, CaseFile::migration, "/migration/status",
                        (migration, now) -> oneOf(migration.status(), Set.of(ResidenceStatus.ASYLUM_SEEKER)),
                        "needs.md 2.2 MIGRATION: status"),
                row(Situation.PERMIT_EXPIRING, CaseFile::migration, "/migration/permitEndsOn",
                        (migration, now) -> permitExpires(migration.permitEndsOn(), now),
                        "needs.md 2.2 MIGRATION: expiry date"));
    }

    static <S extends Section> Implication<S> row(
            Situation situation,
            Function<CaseFile, @Nullable S> section,
            String pointer,
            Implication.Reading<S> reading,
            String reason) {
        return new Implication<>(situation, section, pointer, reading, false, reason);
    }

    private static Implication<HouseholdSection> child(
            Situation situation, Function<ChildEntry, @Nullable Boolean> sign) {
        return row(situation, CaseFile::household, "/household/children",
                (household, now) -> household.children() == null ? null : Kleene.any(household.children(), sign),
                "needs.md 2.2 FAMILY_CHILD: facts per child");
    }

    static @Nullable Boolean positive(@Nullable Integer amount) {
        return amount == null ? null : amount > 0;
    }

    static <T> @Nullable Boolean oneOf(@Nullable T value, Set<T> wanted) {
        return value == null ? null : wanted.contains(value);
    }

    private static @Nullable Boolean withoutEnforcement(DebtSection debt) {
        if (Boolean.FALSE.equals(positive(debt.totalDebt()))) {
            return false;
        }
        // Beside an enforcement there may be other debts, so a counted enforcement says nothing here.
        return Boolean.TRUE.equals(positive(debt.totalDebt())) && Boolean.FALSE.equals(positive(debt.enforcements()))
                ? true
                : null;
    }

    private static @Nullable Boolean ideation(@Nullable Suicidality level) {
        if (level == Suicidality.NONE) {
            return false;
        }
        return level == Suicidality.IDEATION ? true : null;
    }

    private static @Nullable Boolean plan(@Nullable Suicidality level) {
        if (level == Suicidality.NONE) {
            return false;
        }
        return level == null || level == Suicidality.IDEATION ? null : true;
    }

    private static @Nullable Boolean ahead(@Nullable LocalDate date, Moment now) {
        return date != null && now.daysUntil(date) >= 0 ? true : null;
    }

    private static @Nullable Boolean orderRuns(@Nullable LocalDate expulsion, Moment now) {
        if (expulsion == null || !now.hasCome(expulsion)) {
            return null;
        }
        return now.daysSince(expulsion) <= now.limits().expulsionDays() ? true : null;
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
