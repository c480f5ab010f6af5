package cz.opora.internal.projection;

import static cz.opora.internal.projection.Implications.ahead;
import static cz.opora.internal.projection.Implications.oneOf;
import static cz.opora.internal.projection.Implications.row;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.HouseholdSection;
import cz.opora.codes.CareGrade;
import cz.opora.codes.Situation;
import cz.opora.codes.Suicidality;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What implies a situation of health, mind, care and children. */
final class PersonImplications {
    private PersonImplications() {}

    static List<Implication<?>> all() {
        return Stream.of(healthAndMind(), care(), children())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Implication<?>> healthAndMind() {
        return List.of(
                row(
                        Situation.NO_GP,
                        CaseFile::health,
                        "/health/hasGeneralPractitioner",
                        (health, now) -> Kleene.not(health.hasGeneralPractitioner()),
                        "needs.md 2.2 HEALTH: no GP"),
                // An insured person may still owe premiums, so "insured" says nothing.
                row(
                        Situation.NO_INSURANCE,
                        CaseFile::health,
                        "/health/insured",
                        (health, now) -> Boolean.FALSE.equals(health.insured()) ? true : null,
                        "needs.md 2.2 HEALTH: no health insurance"),
                row(
                        Situation.SUICIDAL_IDEATION,
                        CaseFile::mentalHealth,
                        "/mentalHealth/suicidality",
                        (mind, now) -> ideation(mind.suicidality()),
                        "needs.md 2.2 MENTAL_HEALTH: suicidality level"),
                row(
                        Situation.SUICIDAL_PLAN,
                        CaseFile::mentalHealth,
                        "/mentalHealth/suicidality",
                        (mind, now) -> plan(mind.suicidality()),
                        "needs.md 2.2 MENTAL_HEALTH: suicidality level"));
    }

    private static List<Implication<?>> care() {
        return List.of(
                row(
                        Situation.CARE_GRADE_I_II,
                        CaseFile::care,
                        "/care/grade",
                        (care, now) -> oneOf(care.grade(), Set.of(CareGrade.I, CareGrade.II)),
                        "needs.md 2.2 CARE_DEPENDENCY: grade"),
                row(
                        Situation.CARE_GRADE_III_IV,
                        CaseFile::care,
                        "/care/grade",
                        (care, now) -> oneOf(care.grade(), Set.of(CareGrade.III, CareGrade.IV)),
                        "needs.md 2.2 CARE_DEPENDENCY: grade"),
                row(
                        Situation.SERVICE_ENDING,
                        CaseFile::care,
                        "/care/serviceEndsOn",
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

    private static Implication<HouseholdSection> child(Situation situation, Lookup<ChildEntry, Boolean> sign) {
        return row(
                situation,
                CaseFile::household,
                "/household/children",
                (household, now) -> household.children() == null ? null : Kleene.any(household.children(), sign),
                "needs.md 2.2 FAMILY_CHILD: facts per child");
    }

    private static @Nullable Boolean ideation(@Nullable Suicidality level) {
        if (level == Suicidality.NONE) {
            return false;
        }
        return level == Suicidality.IDEATION ? true : null;
    }

    static @Nullable Boolean plan(@Nullable Suicidality level) {
        if (level == Suicidality.NONE) {
            return false;
        }
        return (level == null || level == Suicidality.IDEATION) ? null : true;
    }
}
