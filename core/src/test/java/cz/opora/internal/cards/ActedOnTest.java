package cz.opora.internal.cards;

import static cz.opora.internal.cards.PlanSample.actor;
import static cz.opora.internal.cards.PlanSample.advice;
import static cz.opora.internal.cards.PlanSample.keys;
import static cz.opora.internal.cards.PlanSample.step;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.CardOutcome;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards of earlier advice that somebody acted on. */
class ActedOnTest {
    private static final String DEBT = "'debt': {'situations': {'ENFORCEMENT': true}}";
    private static final String DANGER = "'violence': {'situations': {'DV_DANGER': true}}";
    private static final String STEP = "step/DEBT/DEB-001";
    private static final String ALARM = "escalation/DV_DANGER#/violence";
    private static final String SCHOOL = "escalation/TRUANCY#/violence";

    private static String acted(String list, String key, String outcome, String on) {
        return "'" + list + "': [{'key': '" + key + "', 'outcome': '" + outcome + "', 'on': '" + on + "'}]";
    }

    @ParameterizedTest
    @EnumSource(CardOutcome.class)
    void a_step_acted_on_leaves_the_plan_with_its_actors_and_stays_in_sight(CardOutcome outcome) {
        Advice advice = advice(DEBT + ", " + acted("done", STEP, outcome.name(), "2026-11-20"));

        assertThat(advice.steps()).isEmpty();
        assertThat(advice.actors()).isEmpty();
        UnchangedCard card = advice.unchanged().get(0);
        assertThat(card.key()).isEqualTo(STEP);
        assertThat(card.outcome()).isEqualTo(outcome);
        assertThat(card.on()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(card.urgency()).isEqualTo(Urgency.WITHIN_14D);
        assertThat(card.text().cs()).startsWith("dluhy: ");
    }

    @Test
    void what_is_dated_after_the_day_of_the_advice_has_not_happened() {
        Advice advice = advice(DEBT + ", " + acted("done", STEP, "DONE", "2026-11-24"));

        assertThat(keys(advice)).containsExactly(STEP);
        assertThat(advice.unchanged()).isEmpty();
    }

    @Test
    void a_card_that_follows_no_more_is_not_spoken_of() {
        Advice advice = advice(DEBT + ", " + acted("done", "step/DEBT/OLD-001", "DONE", "2026-11-20"));

        assertThat(advice.unchanged()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CardOutcome.class,
            names = {"ACCEPTED", "OVERRIDDEN"})
    void a_matter_of_safety_stands_until_it_is_done(CardOutcome outcome) {
        Advice advice = advice(DANGER + ", " + acted("overridden", ALARM, outcome.name(), "2026-11-20"));

        assertThat(advice.escalations()).extracting(EscalationCard::code).contains(EscalationCode.DV_DANGER);
    }

    @Test
    void an_accepted_alarm_stands_and_says_that_it_is_under_way_an_overridden_one_does_not() {
        assertThat(advice(DANGER + ", " + acted("done", ALARM, "ACCEPTED", "2026-11-20"))
                        .unchanged())
                .extracting(UnchangedCard::key)
                .containsExactly(ALARM);
        assertThat(advice(DANGER + ", " + acted("overridden", ALARM, "OVERRIDDEN", "2026-11-20"))
                        .unchanged())
                .isEmpty();
    }

    @Test
    void a_matter_of_safety_that_is_done_is_told_with_its_urgency() {
        Advice advice = advice(DANGER + ", " + acted("done", ALARM, "DONE", "2026-11-20"));

        assertThat(advice.escalations()).extracting(EscalationCard::code).doesNotContain(EscalationCode.DV_DANGER);
        assertThat(advice.unchanged()).singleElement().satisfies(card -> assertThat(card.urgency())
                .isEqualTo(Urgency.IMMEDIATE));
        assertThat(advice.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CardOutcome.class)
    void any_other_escalation_ends_when_somebody_acted_on_it(CardOutcome outcome) {
        Advice advice = advice(DANGER + ", " + acted("overridden", SCHOOL, outcome.name(), "2026-11-20"));

        assertThat(advice.escalations()).extracting(EscalationCard::code).containsExactly(EscalationCode.DV_DANGER);
        assertThat(advice.unchanged()).extracting(UnchangedCard::key).containsExactly(SCHOOL);
    }

    @Test
    void of_two_entries_the_later_one_counts() {
        String entries = "'done': [{'key': '%s', 'outcome': 'DONE', 'on': '2026-11-%d'}],"
                + " 'overridden': [{'key': '%s', 'outcome': 'OVERRIDDEN', 'on': '2026-11-15'}]";

        assertThat(advice(DANGER + ", " + entries.formatted(ALARM, 20, ALARM)).escalations())
                .extracting(EscalationCard::code)
                .doesNotContain(EscalationCode.DV_DANGER);
        assertThat(advice(DANGER + ", " + entries.formatted(ALARM, 10, ALARM)).escalations())
                .extracting(EscalationCard::code)
                .contains(EscalationCode.DV_DANGER);
        assertThat(advice(DANGER + ", " + entries.formatted(ALARM, 15, ALARM)).escalations())
                .extracting(EscalationCard::code)
                .contains(EscalationCode.DV_DANGER);
    }

    @Test
    void whom_the_worker_decided_against_yields_to_somebody_else() {
        String near = actor("aa", "DEBT_ADVICE", "'acceptsNew': true");
        String other = actor("bb", "DEBT_ADVICE", "'acceptsNew': true");
        String against = DEBT + ", " + acted("overridden", "actor/DEBT_ADVICE/aa", "OVERRIDDEN", "2026-11-20");

        assertThat(step(advice(DEBT, near, other), "DEB-001").with().get(0).service())
                .isEqualTo("aa");
        assertThat(step(advice(against, near, other), "DEB-001").with().get(0).service())
                .isEqualTo("bb");
    }

    @Test
    void an_actor_acted_on_is_told_once_and_stays_named_in_its_step() {
        Advice advice = advice(
                DEBT + ", " + acted("done", "actor/DEBT_ADVICE/aa", "DONE", "2026-11-20"),
                actor("aa", "DEBT_ADVICE", "'acceptsNew': true"));

        assertThat(advice.actors()).extracting(ActorCard::key).doesNotContain("actor/DEBT_ADVICE/aa");
        assertThat(advice.unchanged()).extracting(UnchangedCard::key).containsExactly("actor/DEBT_ADVICE/aa");
        assertThat(step(advice, "DEB-001").with().get(0).service()).isEqualTo("aa");
    }
}
