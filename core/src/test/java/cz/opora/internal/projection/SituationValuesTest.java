package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.ago;
import static cz.opora.internal.projection.ProjectionSample.ahead;
import static cz.opora.internal.projection.ProjectionSample.diagnostics;
import static cz.opora.internal.projection.ProjectionSample.project;
import static cz.opora.internal.projection.ProjectionSample.situation;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.Situation;
import org.junit.jupiter.api.Test;

class SituationValuesTest {
    @Test
    void a_listed_situation_has_its_value_and_an_unlisted_one_is_unknown() {
        ProjectedCase projected = project("'housing': {'situations': {'INADEQUATE': true, 'BARRIER': false}}");
        assertThat(situation(projected, Situation.INADEQUATE)).isTrue();
        assertThat(situation(projected, Situation.BARRIER)).isFalse();
        assertThat(situation(projected, Situation.HOARDING_SQUALOR)).isNull();
    }

    @Test
    void an_assessed_domain_closes_what_is_not_listed_in_it_and_nothing_else() {
        ProjectedCase projected = project("'assessed': ['HOUSING'], 'housing': {'situations': {'INADEQUATE': true}}");
        assertThat(situation(projected, Situation.INADEQUATE)).isTrue();
        assertThat(situation(projected, Situation.BARRIER)).isFalse();
        assertThat(situation(projected, Situation.ENFORCEMENT)).isNull();
    }

    @Test
    void an_assessed_domain_without_a_section_is_closed_too() {
        assertThat(situation("'assessed': ['DOMESTIC_VIOLENCE']", Situation.DV_DANGER))
                .isFalse();
    }

    @Test
    void a_date_beats_the_closing_of_its_domain_without_a_warning() {
        ProjectedCase projected = project("'assessed': ['HOUSING'], 'housing': {'moveOutOn': " + ahead(10) + "}");
        assertThat(situation(projected, Situation.INSECURE_EVICTION)).isTrue();
        assertThat(projected.diagnostics()).isEmpty();
    }

    @Test
    void a_no_against_what_a_date_implies_is_a_contradiction_and_danger_wins() {
        ProjectedCase projected =
                project("'housing': {'situations': {'INSECURE_EVICTION': false}, 'moveOutOn': " + ahead(10) + "}");
        assertThat(situation(projected, Situation.INSECURE_EVICTION)).isTrue();
        assertThat(diagnostics(projected)).containsExactly("contradiction /housing/situations/INSECURE_EVICTION");
        assertThat(projected.diagnostics().get(0).message()).contains("/housing/moveOutOn");
    }

    @Test
    void a_yes_against_an_answer_that_implies_no_is_a_contradiction_and_danger_wins() {
        ProjectedCase projected = project("'health': {'situations': {'NO_GP': true}, 'hasGeneralPractitioner': true}");
        assertThat(situation(projected, Situation.NO_GP)).isTrue();
        assertThat(diagnostics(projected)).containsExactly("contradiction /health/hasGeneralPractitioner");
    }

    @Test
    void two_sources_that_disagree_are_a_contradiction_even_when_nothing_is_listed() {
        ProjectedCase projected = project("'housing': {'sleepsTonight': 'HOSTEL', 'rooflessSince': " + ago(30) + "}");
        assertThat(situation(projected, Situation.ROOFLESS)).isTrue();
        assertThat(diagnostics(projected)).containsExactly("contradiction /housing/sleepsTonight");
    }

    @Test
    void a_message_never_holds_a_value_of_the_client() {
        ProjectedCase projected =
                project("'client': {'birthDate': '1960-01-01', 'age': {'years': 41, 'on': '2026-10-01'}},"
                        + "'housing': {'situations': {'ARREARS': false}, 'arrearsAmount': 43210, 'sleepsTonight': 'OUTSIDE',"
                        + "'assessedOn': " + ago(20) + "}");
        assertThat(projected.diagnostics()).hasSizeGreaterThan(2).allSatisfy(one -> assertThat(one.format())
                .doesNotContain(
                        "43210",
                        "41",
                        "1960",
                        "OUTSIDE",
                        ProjectionSample.AS_OF.minusDays(20).toString()));
    }

    @Test
    void screening_answers_set_no_situation() {
        ProjectedCase projected = project("'safety': {'dangerNow': true, 'foodAndMedicineToday': false},"
                + "'profile': {'indebted': true, 'housingAtRisk': true, 'addiction': true}");
        for (Situation one : Situation.values()) {
            assertThat(situation(projected, one)).as(one.name()).isNull();
        }
    }

    @Test
    void no_food_or_medicine_today_keeps_an_assessed_domain_open_at_food() {
        ProjectedCase projected = project("'assessed': ['INCOME_BENEFITS'], 'safety': {'foodAndMedicineToday': false}");
        assertThat(situation(projected, Situation.NO_FOOD)).isNull();
        assertThat(situation(projected, Situation.NO_INCOME)).isFalse();
        assertThat(situation("'assessed': ['INCOME_BENEFITS']", Situation.NO_FOOD))
                .isFalse();
    }

    @Test
    void a_suicidal_plan_keeps_an_assessed_domain_open_at_ideation() {
        ProjectedCase projected = project("'assessed': ['MENTAL_HEALTH'], 'mentalHealth': {'suicidality': 'PLAN'}");
        assertThat(situation(projected, Situation.SUICIDAL_PLAN)).isTrue();
        assertThat(situation(projected, Situation.SUICIDAL_IDEATION)).isNull();
    }
}
