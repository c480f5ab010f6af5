package cz.opora.internal.decision;

import static cz.opora.internal.cards.PlanSample.advice;
import static cz.opora.internal.cards.PlanSample.step;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Step;
import cz.opora.codes.Urgency;
import cz.opora.internal.verdict.FactShape;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepDaysTest {
    @Test
    void each_class_has_its_day_and_the_next_review_none() {
        assertThat(step(advice("'housing': {'situations': {'ROOFLESS': true}}"), "HOU-003")
                        .due())
                .isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(step(advice("'income': {'situations': {'LOW_INCOME': true}}"), "INC-002")
                        .due())
                .isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(step(advice("'housing': {'situations': {'ARREARS': true}}"), "HOU-001")
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(step(advice("'health': {'situations': {'DENTAL': true}}"), "HEA-002")
                        .due())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, WITHIN_24H",
        "2026-11-25, 2026-11-24, WITHIN_24H",
        "2026-11-27, 2026-11-26, WITHIN_72H",
        "2026-11-28, 2026-11-27, WITHIN_14D",
        "2026-12-07, 2026-12-06, WITHIN_14D",
        "2026-12-08, 2026-12-07, WITHIN_14D",
        "2026-12-20, 2026-12-07, WITHIN_14D",
        "2026-11-22, 2026-12-07, WITHIN_14D"
    })
    void arrears_are_to_be_settled_the_day_before_the_next_rent_when_that_comes_sooner(
            String rentDue, LocalDate due, Urgency urgency) {
        Step step = step(
                advice("'housing': {'situations': {'ARREARS': true}, 'nextRentDueOn': '" + rentDue + "'}"), "HOU-001");

        assertThat(step.due()).isEqualTo(due);
        assertThat(step.urgency()).isEqualTo(urgency);
    }

    @Test
    void the_next_rent_does_not_hurry_a_step_about_something_else() {
        Step step = step(
                advice("'housing': {'situations': {'INADEQUATE': true}, 'nextRentDueOn': '2026-11-25'}"), "HOU-002");

        assertThat(step.due()).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void every_property_a_day_hangs_on_is_one_that_a_rule_can_read() throws ClassNotFoundException {
        for (String property : StepDays.BY_PROPERTY.keySet()) {
            String[] parts = property.split("\\.");
            Class<?> type = Class.forName("cz.opora.facts." + parts[0]);

            assertThat(FactShape.of(type).properties()).as(property).contains(parts[1]);
        }
    }
}
