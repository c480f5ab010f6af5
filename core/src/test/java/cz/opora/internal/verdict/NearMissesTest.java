package cz.opora.internal.verdict;

import static cz.opora.internal.drools.TinyRules.rule;
import static cz.opora.internal.drools.TinyRules.with;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Verdict;
import cz.opora.codes.EventKind;
import cz.opora.facts.Client;
import cz.opora.facts.Event;
import cz.opora.facts.Support;
import cz.opora.internal.drools.TinyRules;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import cz.opora.internal.verdict.NearMisses.Seen;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a condition turns out on facts that meet every other condition of its rule. */
class NearMissesTest {
    private static Map<String, RulePlan> rules = Map.of();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        TinyRules.folder(
                folder,
                "recommend",
                rule(
                        "NMS-001",
                        "Těhotná a služba běží",
                        "Client(pregnant == true) Support(running == true, keyWorker == true)",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"),
                rule(
                        "NMS-002",
                        "Ztráta střechy",
                        "$c : Client(pregnant == true) exists Event(kind == EventKind.LOSS_OF_ROOF, daysSince >= 1)",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"),
                rule(
                        "NMS-003",
                        "Víc pomocí",
                        "$c : Client() accumulate($s : Support(running == true); $n : count($s); $n > 1)",
                        "MethodAdvice.of(MethodLevel.ONE_OFF)"));
        rules = TinyRules.plans(folder).stream()
                .collect(Collectors.toMap(plan -> plan.entry().id(), plan -> plan));
    }

    @Test
    void a_fact_that_fails_one_condition_alone_is_seen_beside_one_that_is_unknown() {
        FactBase base = new FactBase(
                List.of(
                        with(Client.class, Map.of("pointer", "/client", "pregnant", true)),
                        with(Support.class, Map.of("pointer", "/supports/0", "running", false, "keyWorker", true))),
                List.of(new Hypothetical(with(Support.class, Map.of("pointer", "/supports")), true)),
                Map.of());

        assertThat(verdicts("NMS-001", base)).containsExactly(Set.of(), Set.of(Verdict.NOT_MET), Set.of());
    }

    @Test
    void where_two_conditions_fail_neither_is_a_just_miss() {
        FactBase base = base(
                with(Client.class, Map.of("pointer", "/client", "pregnant", true)),
                with(Support.class, Map.of("pointer", "/supports/0", "running", false)));

        assertThat(verdicts("NMS-001", base)).containsExactly(Set.of(), Set.of(), Set.of());
    }

    @Test
    void every_fact_that_fits_is_seen_not_the_first_alone() {
        FactBase base = base(
                with(Client.class, Map.of("pointer", "/client", "pregnant", true)),
                with(Event.class, Map.of("pointer", "/events/0", "kind", EventKind.LOSS_OF_ROOF, "daysSince", 3)),
                with(Event.class, Map.of("pointer", "/events/1", "kind", EventKind.LOSS_OF_ROOF, "daysSince", 0)),
                with(Event.class, Map.of("pointer", "/events/2", "kind", EventKind.LOSS_OF_ROOF)));

        List<Seen> seen = seen("NMS-002", base);

        assertThat(seen.get(2).verdicts()).containsExactlyInAnyOrder(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN);
        assertThat(seen.get(2).numbers()).containsExactlyInAnyOrder(0L, 3L);
    }

    @Test
    void a_count_that_is_too_low_is_seen_with_its_number_and_what_it_did_not_count() {
        FactBase base = base(
                with(Client.class, Map.of("pointer", "/client")),
                with(Support.class, Map.of("pointer", "/supports/0", "running", true)),
                with(Support.class, Map.of("pointer", "/supports/1", "running", false)));

        List<Seen> seen = seen("NMS-003", base);

        assertThat(seen.get(0).verdicts()).containsExactlyInAnyOrder(Verdict.MET, Verdict.NOT_MET);
        assertThat(seen.get(1).verdicts()).containsExactly(Verdict.NOT_MET);
        assertThat(seen.get(1).numbers()).containsExactly(1L);
    }

    private static FactBase base(Object... facts) {
        return new FactBase(List.of(facts), List.of(), Map.of());
    }

    private static List<Set<Verdict>> verdicts(String id, FactBase base) {
        return seen(id, base).stream().map(Seen::verdicts).toList();
    }

    private static List<Seen> seen(String id, FactBase base) {
        RulePlan plan = rules.get(id);
        assertThat(plan).as(id).isNotNull();
        return new Walker(Writers.of(rules.values()), base).nearMisses(plan);
    }
}
