package cz.opora.internal.cards;

import static cz.opora.internal.cards.PlanSample.advice;
import static cz.opora.internal.cards.PlanSample.keys;
import static cz.opora.internal.cards.PlanSample.step;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepOrderTest {
    private static final String PAPERS = "step/INCOME_BENEFITS/INC-001";
    private static final String BENEFIT = "step/INCOME_BENEFITS/INC-002";
    private static final String DEBT = "step/DEBT/DEB-001";

    @Test
    void what_another_step_waits_for_is_pulled_forward_with_its_day() {
        Advice advice = advice("'income': {'situations': {'MISSING_ID': true, 'LOW_INCOME': true}}");

        assertThat(keys(advice)).containsExactly(PAPERS, BENEFIT);
        assertThat(step(advice, "INC-001").after()).isEmpty();
        assertThat(step(advice, "INC-002").after()).containsExactly(PAPERS);
        assertThat(step(advice, "INC-001").urgency()).isEqualTo(Urgency.WITHIN_72H);
        assertThat(step(advice, "INC-001").due()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void the_clients_own_order_yields_to_what_has_to_come_first() {
        Advice advice = advice("'client': {'goals': ['DEBT', 'INCOME_BENEFITS']},"
                + " 'debt': {'situations': {'ENFORCEMENT': true}},"
                + " 'income': {'situations': {'MISSING_ID': true, 'LOW_INCOME': true}}");

        assertThat(keys(advice)).containsExactly(PAPERS, BENEFIT, DEBT);
        assertThat(step(advice, "DEB-001").after()).containsExactly(BENEFIT);
    }

    @Test
    void a_step_waits_for_none_that_is_not_in_the_plan() {
        Advice advice = advice(
                "'debt': {'situations': {'ENFORCEMENT': true}}," + " 'income': {'situations': {'MISSING_ID': true}}");

        assertThat(step(advice, "DEB-001").after()).isEmpty();
    }

    @Test
    void a_step_somebody_did_is_waited_for_no_more() {
        Advice advice = advice("'income': {'situations': {'MISSING_ID': true, 'LOW_INCOME': true}},"
                + " 'done': [{'key': '" + PAPERS + "', 'outcome': 'DONE', 'on': '2026-11-20'}]");

        assertThat(keys(advice)).containsExactly(BENEFIT);
        assertThat(step(advice, "INC-002").after()).isEmpty();
    }

    @Test
    void a_step_for_now_waits_for_nothing_less_urgent_which_keeps_its_own_day() {
        Advice advice = advice(
                "'housing': {'situations': {'ROOFLESS': true}}," + " 'income': {'situations': {'MISSING_ID': true}}");

        assertThat(keys(advice)).containsExactly("step/HOUSING/HOU-003", PAPERS);
        assertThat(step(advice, "HOU-003").after()).isEmpty();
        assertThat(step(advice, "INC-001").urgency()).isEqualTo(Urgency.WITHIN_14D);
    }

    @Test
    void a_circle_is_broken_in_the_order_of_the_plan_and_told() {
        Advice advice = advice(
                "'health': {'situations': {'DENTAL': true}}," + " 'isolation': {'situations': {'LONELINESS': true}}");

        assertThat(keys(advice)).containsExactly("step/SOCIAL_ISOLATION/ISO-001", "step/HEALTH/HEA-002");
        assertThat(step(advice, "HEA-002").after()).containsExactly("step/SOCIAL_ISOLATION/ISO-001");
        assertThat(step(advice, "ISO-001").after()).isEmpty();
        assertThat(advice.diagnostics()).extracting(Diagnostic::code).containsExactly(StepOrder.CIRCLE);
    }

    @Test
    void within_one_urgency_goals_go_before_the_priority_of_a_need_and_that_before_the_usual_order() {
        String needs = "'housing': {'situations': {'ARREARS': true}}, 'health': {'situations': {'NO_GP': true}},"
                + " 'debt': {'situations': {'ENFORCEMENT': true}}";

        assertThat(keys(advice(needs))).containsExactly("step/HOUSING/HOU-001", "step/HEALTH/HEA-001", DEBT);
        assertThat(keys(advice(needs + ", 'needs': [{'domain': 'DEBT', 'priority': 1}]")))
                .containsExactly(DEBT, "step/HOUSING/HOU-001", "step/HEALTH/HEA-001");
        assertThat(keys(advice(
                        needs + ", 'client': {'goals': ['HEALTH']}, 'needs': [{'domain': 'DEBT', 'priority': 1}]")))
                .containsExactly("step/HEALTH/HEA-001", DEBT, "step/HOUSING/HOU-001");
    }

    @Test
    void of_several_steps_for_now_who_saves_life_comes_first_whatever_the_client_put_first() {
        Advice advice = advice("'client': {'goals': ['HOUSING']}, 'housing': {'situations': {'ROOFLESS': true}},"
                + " 'violence': {'situations': {'DV_DANGER': true}}");

        assertThat(keys(advice)).containsExactly("step/DOMESTIC_VIOLENCE/VIO-001", "step/HOUSING/HOU-003");
    }

    @Test
    void of_several_steps_for_now_a_critical_need_comes_before_a_call_for_a_lesser_one() {
        Advice advice = advice("'housing': {'situations': {'ROOFLESS': true}},"
                + " 'violence': {'situations': {'DV_DANGER': true}},"
                + " 'needs': [{'domain': 'DOMESTIC_VIOLENCE', 'severity': 'MODERATE'}]");

        assertThat(keys(advice)).containsExactly("step/HOUSING/HOU-003", "step/DOMESTIC_VIOLENCE/VIO-001");
    }
}
