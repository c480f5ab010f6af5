package cz.opora.render;

import static cz.opora.render.AdviceBuilder.text;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.ActorRef;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.CardOutcome;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the page says of cards acted on, and on what terms an actor works. */
class ActedOnPageTest {
    private static UnchangedCard benefit(CardOutcome outcome, @Nullable Urgency urgency) {
        return new UnchangedCard(
                "step/1",
                text("příjem: žádost o dávku", "income: claim"),
                outcome,
                LocalDate.of(2026, 11, 20),
                urgency);
    }

    private static String czech(AdviceBuilder advice) {
        return Page.of(advice.build()).text(Language.CS).replaceAll("[\\s\\u00a0]+", " ");
    }

    @Test
    void a_card_acted_on_stands_in_a_line_of_its_own_with_what_became_of_it() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.unchanged.add(benefit(CardOutcome.DONE, Urgency.WITHIN_14D));

        assertThat(czech(advice))
                .contains("BEZE ZMĚNY - příjem: žádost o dávku (hotovo 20. 11.)")
                .contains("kutní hrozba není zapsaná");
    }

    @Test
    void when_something_urgent_was_done_the_page_does_not_tell_of_quiet() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.unchanged.add(benefit(CardOutcome.DONE, Urgency.IMMEDIATE));

        assertThat(czech(advice)).contains("ověřte, zda hrozba netrvá").doesNotContain("kutní hrozba není zapsaná");
    }

    @Test
    void an_actor_is_named_with_the_terms_on_which_it_works() {
        AdviceBuilder advice = new AdviceBuilder();
        ActorRef actor = new ActorRef(
                ActorType.DEBT_ADVICE, "advice", text("Poradna", "Advice"), false, true, 14, LocalDate.of(2026, 12, 1));
        advice.steps.add(AdviceBuilder.step(
                1, NeedDomain.DEBT, text("soupis dluhů", "a list of debts"), Urgency.WITHIN_14D, Mark.S, actor));

        assertThat(czech(advice)).contains("Poradna (zdarma, čekání 2 týdny, místo od 1. 12. 2026)");
    }

    @Test
    void days_of_waiting_are_counted_in_weeks_only_when_they_are_weeks() {
        assertThat(waiting(1)).isEqualTo("čekání 1 den");
        assertThat(waiting(4)).isEqualTo("čekání 4 dny");
        assertThat(waiting(7)).isEqualTo("čekání 7 dní");
        assertThat(waiting(15)).isEqualTo("čekání 15 dní");
        assertThat(waiting(28)).isEqualTo("čekání 4 týdny");
        assertThat(waiting(35)).isEqualTo("čekání 5 týdnů");
    }

    private static String waiting(int days) {
        ActorRef actor =
                new ActorRef(ActorType.DEBT_ADVICE, "advice", text("Poradna", "Advice"), false, null, days, null);
        return actor.terms().get(0).cs();
    }
}
