package cz.opora.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.vocabulary.StepWords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameStepsTest {
    private static final LocalDate SOON = LocalDate.of(2026, 11, 26);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 7);
    private static final StepWords LIST = words("a list of debts", null);

    private final SameSteps same = new SameSteps();

    private static StepWords words(String what, @Nullable String act) {
        return new StepWords(
                new Text(what, what), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), act);
    }

    private static ActorRef actor(ActorType type, String service) {
        return ActorRef.of(type, service, new Text(service, service));
    }

    private static Step step(
            String key, NeedDomain need, StepWords words, LocalDate due, List<String> after, ActorRef... with) {
        Reason reason = new Reason(key, "national", words.what(), "source", Mark.G, false, List.of());
        Urgency urgency = due.equals(SOON) ? Urgency.WITHIN_72H : Urgency.WITHIN_14D;
        return new Step(
                key,
                need,
                1,
                words.what(),
                ActorType.ORP_SOCIAL,
                List.of(),
                List.of(with),
                urgency,
                due,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                after,
                List.of(),
                List.of(),
                List.of(reason),
                Mark.G);
    }

    @Test
    void what_two_rows_ask_of_one_actor_is_one_step_with_both_reasons_and_the_sooner_day() {
        ActorRef advice = actor(ActorType.DEBT_ADVICE, "advice");
        ActorRef bailiff = actor(ActorType.EXECUTOR, "bailiff");
        same.add(LIST, step("one", NeedDomain.DEBT, LIST, LATER, List.of(), advice));
        same.add(LIST, step("two", NeedDomain.DEBT, LIST, SOON, List.of(), advice, bailiff));

        assertThat(same.steps()).singleElement().satisfies(step -> {
            assertThat(step.key()).isEqualTo("one");
            assertThat(step.due()).isEqualTo(SOON);
            assertThat(step.urgency()).isEqualTo(Urgency.WITHIN_72H);
            assertThat(step.with()).containsExactly(advice, bailiff);
            assertThat(step.because()).extracting(Reason::ruleId).containsExactly("one", "two");
        });
    }

    @Test
    void the_same_asked_of_another_actor_is_another_step() {
        same.add(LIST, step("one", NeedDomain.DEBT, LIST, SOON, List.of(), actor(ActorType.DEBT_ADVICE, "a")));
        same.add(LIST, step("two", NeedDomain.DEBT, LIST, SOON, List.of(), actor(ActorType.DEBT_ADVICE, "b")));

        assertThat(same.steps()).extracting(Step::order).containsExactly(1, 2);
    }

    @Test
    void one_act_in_other_words_is_one_step_too() {
        StepWords first = words("the application this week", "application");
        StepWords second = words("the application with the bonus", "application");
        ActorRef office = actor(ActorType.UP, "office");
        same.add(first, step("one", NeedDomain.INCOME_BENEFITS, first, SOON, List.of(), office));
        same.add(second, step("two", NeedDomain.FAMILY_CHILD, second, SOON, List.of(), office));

        assertThat(same.steps()).extracting(Step::what).containsExactly(first.what());
    }

    @Test
    void a_step_that_waits_for_one_told_elsewhere_waits_for_the_one_that_stands() {
        ActorRef advice = actor(ActorType.DEBT_ADVICE, "advice");
        StepWords petition = words("the petition", null);
        same.add(LIST, step("one", NeedDomain.DEBT, LIST, SOON, List.of(), advice));
        same.add(LIST, step("two", NeedDomain.DEBT, LIST, SOON, List.of(), advice));
        same.add(petition, step("three", NeedDomain.DEBT, petition, LATER, List.of("two"), advice));

        assertThat(same.steps().get(1).after()).containsExactly("one");
    }

    @Test
    void what_somebody_acted_on_is_not_asked_for_again_under_another_row() {
        ActorRef advice = actor(ActorType.DEBT_ADVICE, "advice");
        same.actedOn(LIST, List.of(advice));
        same.add(LIST, step("two", NeedDomain.DEBT, LIST, SOON, List.of(), advice));

        assertThat(same.steps()).isEmpty();
    }
}
