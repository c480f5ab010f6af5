package cz.opora.render;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Obligation;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.Urgency;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final String REFUSED = EscalationCode.SERVICE_REFUSED.text().cs();

    private static Page refused(Urgency urgency) {
        AdviceBuilder advice = Vignettes.man();
        advice.escalations.add(
                Vignettes.escalation(EscalationCode.SERVICE_REFUSED, Obligation.RECOMMENDED, urgency, null, Mark.S));
        return Page.of(advice.build());
    }

    @Test
    void a_refusal_the_page_lists_is_no_card_of_its_own() {
        assertThat(refused(Urgency.WITHIN_14D).text(Language.CS))
                .contains("ODMÍTNUTÍ")
                .doesNotContain(REFUSED)
                .doesNotContain("KOHO ZAPOJIT A DO KDY");
    }

    @Test
    void the_whole_page_folds_nothing() {
        assertThat(refused(Urgency.WITHIN_14D).whole(Language.CS)).contains("KOHO ZAPOJIT A DO KDY", REFUSED);
    }

    @Test
    void what_is_due_within_a_day_stays_a_card() {
        assertThat(refused(Urgency.WITHIN_24H).text(Language.CS)).contains("KOHO ZAPOJIT A DO KDY", REFUSED);
        assertThat(refused(Urgency.IMMEDIATE).text(Language.CS)).contains("IHNED", REFUSED);
    }

    @Test
    void what_is_said_nowhere_else_stays_a_line() {
        AdviceBuilder advice = new AdviceBuilder();
        advice.escalations.add(Vignettes.escalation(
                EscalationCode.SERVICE_REFUSED, Obligation.RECOMMENDED, Urgency.WITHIN_14D, null, Mark.S));

        assertThat(Page.of(advice.build()).text(Language.CS)).contains("- " + REFUSED);
    }
}
