package cz.opora.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Escalation;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.facts.Safety;
import cz.opora.internal.decision.Outcomes.Change;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import cz.opora.internal.verdict.RulePlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomesTest {
    private static final Safety ABOUT = new Safety("/safety", null, null);

    private final Outcomes outcomes = new Outcomes();

    private static Firing firing(String rule, Phase phase, Escalation written) {
        RuleEntry entry = new RuleEntry(
                rule,
                rule,
                List.of(),
                new Text("cs", "en"),
                "dossier",
                Mark.G,
                LocalDate.of(2024, 1, 1),
                null,
                RuleStatus.approved,
                "network",
                "a.drl",
                1,
                phase,
                List.of(),
                new WriteEntry("Escalation", "of", List.of(), List.of()));
        return new Firing(new RulePlan(entry, List.of(), 0), List.of(), written);
    }

    private static Escalation gap(Urgency urgency) {
        return Escalation.of(EscalationCode.NETWORK_GAP, ABOUT, urgency);
    }

    @Test
    void a_later_phase_adds_its_reasons_to_what_an_earlier_one_wrote() {
        Escalation earlier = gap(Urgency.WITHIN_14D);
        Escalation later = gap(Urgency.WITHIN_14D);
        outcomes.merge(List.of(firing("ABC-002", Phase.RECOMMEND, earlier)));

        Change change = outcomes.merge(List.of(firing("ABC-001", Phase.CHECK, later)));

        assertThat(change.added()).isEmpty();
        assertThat(change.surplus()).singleElement().isSameAs(later);
        assertThat(outcomes.of(Escalation.class)).singleElement().isSameAs(earlier);
        assertThat(outcomes.reasonsOf(earlier))
                .extracting(each -> each.rule().entry().id())
                .containsExactly("ABC-002", "ABC-001");
    }

    @Test
    void what_a_later_phase_says_more_strictly_stands_with_the_reasons_of_both() {
        Escalation earlier = gap(Urgency.WITHIN_14D);
        Escalation later = gap(Urgency.WITHIN_24H);
        outcomes.merge(List.of(firing("ABC-001", Phase.RECOMMEND, earlier)));

        Change change = outcomes.merge(List.of(firing("ABC-002", Phase.CHECK, later)));

        assertThat(change.added()).containsExactly(later);
        assertThat(change.surplus()).singleElement().isSameAs(earlier);
        assertThat(outcomes.of(Escalation.class)).containsExactly(later);
        assertThat(outcomes.reasonsOf(later)).hasSize(2);
    }
}
