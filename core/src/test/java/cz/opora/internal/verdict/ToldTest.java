package cz.opora.internal.verdict;

import static cz.opora.internal.drools.TinyRules.rule;
import static cz.opora.internal.drools.TinyRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.Verdict;
import cz.opora.codes.EventKind;
import cz.opora.facts.Client;
import cz.opora.facts.Event;
import cz.opora.facts.Safety;
import cz.opora.facts.Support;
import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Walker.Witness;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of each condition, and which facts exists and counts rest on. */
class ToldTest {
    private static Map<String, RulePlan> rules = Map.of();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        TinyRules.folder(
                folder,
                "recommend",
                rule("TLD-001", "Hranice", "Client(age >= 1)", "MethodAdvice.of(MethodLevel.ONE_OFF)"),
                rule(
                        "TLD-002",
                        "Aspoň jedna událost",
                        "Client(pregnant == true) exists Event(kind == EventKind.LOSS_OF_ROOF, daysSince >= 1)",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"),
                rule(
                        "TLD-003",
                        "Víc pomocí",
                        "$c : Client() accumulate($s : Support(running == true); $n : count($s); $n > 1)",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"),
                rule(
                        "TLD-004",
                        "Tři podmínky",
                        "Safety(dangerNow == true) Client(pregnant == true, acceptsHelp == true)",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"));
        rules = TinyRules.plans(folder).stream()
                .collect(Collectors.toMap(plan -> plan.entry().id(), plan -> plan));
    }

    @Test
    void a_number_known_between_bounds_leaves_its_condition_unknown() {
        Client client = with(Client.class, Map.of("pointer", "/client"));
        FactBase base = new FactBase(List.of(client), List.of(), Map.of("/client/age", new Bounds(0, 1)));

        assertThat(told("TLD-001", base)).extracting(ConditionVerdict::verdict).containsExactly(Verdict.UNKNOWN);

        FactBase below = new FactBase(List.of(client), List.of(), Map.of("/client/age", new Bounds(0, 0)));
        assertThat(told("TLD-001", below)).extracting(ConditionVerdict::verdict).containsExactly(Verdict.NOT_MET);
    }

    @Test
    void conditions_inside_exists_have_verdicts_of_their_own() {
        Client client = with(Client.class, Map.of("pointer", "/client", "pregnant", true));
        Event event = with(Event.class, Map.of("pointer", "/events/0", "kind", EventKind.LOSS_OF_ROOF));

        assertThat(told("TLD-002", base(client, event)))
                .extracting(ConditionVerdict::verdict)
                .containsExactly(Verdict.MET, Verdict.MET, Verdict.UNKNOWN);
    }

    @Test
    void a_failed_condition_does_not_hide_the_ones_after_it() {
        Client client = with(Client.class, Map.of("pointer", "/client", "pregnant", false));
        Safety safety = with(Safety.class, Map.of("dangerNow", false));

        assertThat(told("TLD-004", base(client, safety)))
                .extracting(ConditionVerdict::verdict)
                .containsExactly(Verdict.NOT_MET, Verdict.NOT_MET, Verdict.UNKNOWN);
    }

    @Test
    void a_count_tells_how_many_there_are_and_how_many_there_may_be() {
        FactBase base = base(
                with(Client.class, Map.of("pointer", "/client")),
                with(Support.class, Map.of("pointer", "/supports/0", "running", true)),
                with(Support.class, Map.of("pointer", "/supports/1")),
                with(Support.class, Map.of("pointer", "/supports/2", "running", false)));

        Told told = new Walker(Writers.of(rules.values()), base).tell(plan("TLD-003")).get(1);

        assertThat(told).isInstanceOfSatisfying(OnTuples.class, tuples -> {
            assertThat(tuples.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(tuples.sure()).isEqualTo(1);
            assertThat(tuples.maybe()).isEqualTo(1);
        });
    }

    @Test
    void the_facts_a_count_counted_and_an_exists_found_are_its_witnesses() {
        Client client = with(Client.class, Map.of("pointer", "/client", "pregnant", true));
        Support one = with(Support.class, Map.of("pointer", "/supports/0", "running", true));
        Support other = with(Support.class, Map.of("pointer", "/supports/1", "running", true));
        Support ended = with(Support.class, Map.of("pointer", "/supports/2", "running", false));
        Event event = with(Event.class, Map.of("pointer", "/events/0", "kind", EventKind.LOSS_OF_ROOF, "daysSince", 3));
        Walker walker = new Walker(Writers.of(rules.values()), base(client, one, other, ended, event));

        assertThat(walker.witnesses(plan("TLD-003"), List.of(client, 2L)))
                .extracting(Witness::fact)
                .containsExactly(one, other);
        assertThat(walker.witnesses(plan("TLD-002"), List.of(client)))
                .extracting(Witness::fact)
                .containsExactly(event);
        assertThat(walker.witnesses(plan("TLD-001"), List.of(client))).isEmpty();
    }

    private static FactBase base(Object... facts) {
        return new FactBase(List.of(facts), List.of(), Map.of());
    }

    private static RulePlan plan(String id) {
        RulePlan plan = rules.get(id);
        assertThat(plan).as(id).isNotNull();
        return plan;
    }

    private static List<ConditionVerdict> told(String id, FactBase base) {
        RulePlan plan = plan(id);
        return Explanation.conditions(plan.entry(), new Walker(Writers.of(rules.values()), base).tell(plan));
    }
}
