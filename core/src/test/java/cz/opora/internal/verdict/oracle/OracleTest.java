package cz.opora.internal.verdict.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.oracle.Form.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random rules over random cases: the verdicts and Drools against an interpreter that tries everything. What the random
 * rules never do: read in their own phase what is settled at its end (urgency, intensity), or go in circles.
 */
class OracleTest {
    private static final int SETS = 10;
    private static final int CASES = 60;
    private static final int FEWEST_PAIRS = 20_000;
    private static final List<RuleSet> RULES = new ArrayList<>();

    @BeforeAll
    static void compile(@TempDir Path folder) {
        RULES.clear();
        for (int seed = 0; seed < SETS; seed++) {
            List<Rule> rules = new RuleWriter(seed).rules();
            RULES.add(RuleSet.compiled(rules, folder.resolve("set" + seed)));
        }
    }

    private static List<Case> cases(int set, int count) {
        CaseWriter writer = new CaseWriter(1_000L + set);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(writer.next());
        }
        return cases;
    }

    private static List<Disagreement> compared(RuleSet set, Case one, Flaw flaw, boolean atOnce) {
        Naive naive = new Naive(set.rules(), one, flaw);
        return Disagreement.of(set.rules(), one, naive, set.decide(one, set.plans(), atOnce));
    }

    private static String shrunk(RuleSet set, Disagreement found, boolean atOnce) {
        return new Shrinker(smaller -> compared(set, smaller, Flaw.NONE, atOnce))
                .shrunk(found)
                .told(set.rules());
    }

    @Test
    void verdicts_and_firings_are_those_of_an_interpreter_that_tries_everything() {
        Map<Answer, Integer> answers = new EnumMap<>(Answer.class);
        int pairs = 0;
        for (int set = 0; set < SETS; set++) {
            RuleSet rules = RULES.get(set);
            boolean atOnce = set % 2 == 0;
            for (Case one : cases(set, CASES)) {
                List<Disagreement> found = compared(rules, one, Flaw.NONE, atOnce);
                assertThat(found).as(() -> shrunk(rules, found.get(0), atOnce)).isEmpty();
                Naive naive = new Naive(rules.rules(), one, Flaw.NONE);
                rules.rules().forEach(rule -> answers.merge(naive.answer(rule), 1, Integer::sum));
                pairs += rules.rules().size();
            }
        }
        assertThat(pairs).isGreaterThanOrEqualTo(FEWEST_PAIRS);
        assertThat(answers).hasSize(Answer.values().length);
        assertThat(answers.values()).as("each verdict is common").allMatch(each -> each > FEWEST_PAIRS / 20);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_mistake_in_the_interpreter_does_not_go_unnoticed(Flaw flaw) {
        assertThat(IntStream.range(0, SETS).anyMatch(set -> cases(set, CASES).stream()
                        .anyMatch(one ->
                                !compared(RULES.get(set), one, flaw, false).isEmpty())))
                .as("a case of some set is judged otherwise")
                .isTrue();
    }

    @Test
    void a_condition_lost_on_the_way_to_the_walk_does_not_go_unnoticed() {
        RuleSet set = RULES.get(1);
        List<RulePlan> losing =
                set.plans().stream().map(OracleTest::withoutLastCondition).toList();

        assertThat(cases(1, CASES)).anySatisfy(one -> {
            Naive naive = new Naive(set.rules(), one, Flaw.NONE);
            assertThat(Disagreement.of(set.rules(), one, naive, set.decide(one, losing, false)))
                    .isNotEmpty();
        });
    }

    private static RulePlan withoutLastCondition(RulePlan plan) {
        List<Node> nodes = plan.nodes().stream().map(OracleTest::withoutLast).toList();
        return new RulePlan(plan.entry(), nodes, plan.slots());
    }

    private static Node withoutLast(Node node) {
        if (!(node instanceof PatternNode pattern) || pattern.conditions().size() < 2) {
            return node;
        }
        return new PatternNode(
                pattern.entry(),
                pattern.type(),
                pattern.slot(),
                pattern.bindings(),
                pattern.conditions().subList(0, pattern.conditions().size() - 1),
                pattern.from());
    }

    @Test
    void a_disagreement_is_told_on_a_case_that_holds_nothing_beside_the_point() {
        RuleSet set = RULES.get(1);
        Flaw flaw = Flaw.AT_LEAST_MEANS_MORE;
        Disagreement found = cases(1, CASES).stream()
                .flatMap(one -> compared(set, one, flaw, false).stream())
                .findFirst()
                .orElseThrow();

        Disagreement shrunk = new Shrinker(smaller -> compared(set, smaller, flaw, false)).shrunk(found);

        assertThat(shrunk.one().facts()).hasSizeLessThan(found.one().facts().size() / 2);
        assertThat(compared(set, shrunk.one(), flaw, false))
                .extracting(each -> each.rule().id())
                .contains(found.rule().id());
        assertThat(shrunk.told(set.rules())).contains("expected", found.rule().id());
    }

    /** A finding nobody could make is left out: rules may ask for just that, and then hang on not knowing. */
    @Test
    void what_was_decided_stays_so_however_the_unknown_turns_out() {
        for (int set = 0; set < SETS; set++) {
            List<Rule> rules = RULES.get(set).rules();
            Dice dice = new Dice(set);
            for (Case one : cases(set, CASES)) {
                if (one.findings().stream().allMatch(each -> each.open().isEmpty())) {
                    survives(rules, one, Completions.random(one, dice));
                }
            }
        }
    }

    private static void survives(List<Rule> rules, Case one, Case completed) {
        Naive before = new Naive(rules, one, Flaw.NONE);
        Naive after = new Naive(rules, completed, Flaw.NONE);
        for (Rule rule : rules) {
            assertThat(after.answer(rule)).isNotEqualTo(Answer.MAYBE);
            if (before.answer(rule) != Answer.MAYBE) {
                assertThat(after.answer(rule))
                        .as(() -> new Disagreement(rule, one, "completed:\n" + completed).told(rules))
                        .isEqualTo(before.answer(rule));
            }
        }
    }

    @Test
    void few_verdicts_are_unknown_though_every_answer_would_lead_to_the_same() {
        Collection<Boolean> needless = new ArrayList<>();
        for (int set = 0; set < SETS; set++) {
            List<Rule> rules = RULES.get(set).rules();
            Needless judge = new Needless(rules);
            for (Case one : cases(set, CASES / 4)) {
                Naive naive = new Naive(rules, one, Flaw.NONE);
                rules.stream()
                        .filter(rule -> naive.answer(rule) == Answer.MAYBE)
                        .map(rule -> judge.of(rule, one))
                        .flatMap(Optional::stream)
                        .forEach(needless::add);
            }
        }
        long many = needless.stream().filter(each -> each).count();
        assertThat(needless).hasSizeGreaterThan(200);
        assertThat(many * 100 / needless.size()).as("percent needless").isLessThan(MOST_NEEDLESS);
    }

    private static final int MOST_NEEDLESS = 10;
}
