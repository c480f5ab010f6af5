package cz.opora.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.RuleSet;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.internal.projection.Projection;
import cz.opora.parameters.Parameters;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain Java is a fair opponent only while it decides exactly what the rules decide. */
class SliceTest {
    private static final int RULES = 20;

    @TempDir
    static Path folder;

    private static SliceByRules rules;

    @BeforeAll
    static void compile() {
        Resources.sliceSources(folder);
        rules = SliceByRules.of(folder, folder.resolve("cache"), RandomCases.AS_OF);
    }

    @Test
    void rules_and_plain_java_give_the_same_outcomes_on_random_cases() {
        Set<String> met = new HashSet<>();
        for (int seed = 0; seed < 2_000; seed++) {
            List<Object> facts = facts(RandomCases.of(seed), rules.parameters());
            Set<Decided> byRules = Set.copyOf(rules.decide(facts));
            Set<Decided> byHand = Set.copyOf(SliceByHand.decide(facts, rules.parameters()));
            assertThat(byHand).as("seed %d", seed).isEqualTo(byRules);
            byRules.forEach(decided -> met.add(decided.rule()));
        }
        // A rule that never holds would agree with anything.
        assertThat(met).hasSize(RULES);
    }

    @Test
    void an_advice_finds_the_same_rules_met_as_plain_java() {
        RuleSet set = RuleSet.compile(folder, folder.resolve("cache"));
        Advisor advisor = Advisor.builder(set).build();
        Parameters parameters = set.parameters().at(RandomCases.AS_OF);
        for (int seed = 0; seed < 200; seed++) {
            CaseFile caseFile = RandomCases.of(seed);
            List<RuleVerdict> verdicts = Objects.requireNonNull(
                    advisor.advise(caseFile, RandomCases.AS_OF, Detail.FULL).verdicts());
            Set<String> met = verdicts.stream()
                    .filter(rule -> rule.verdict() == Verdict.MET)
                    .map(RuleVerdict::ruleId)
                    .collect(Collectors.toSet());
            assertThat(met)
                    .as("seed %d", seed)
                    .isEqualTo(idsOf(SliceByHand.decide(facts(caseFile, parameters), parameters)));
        }
        assertThat(set.rules()).hasSize(RULES);
    }

    private static List<Object> facts(CaseFile caseFile, Parameters parameters) {
        return Projection.of(caseFile, RandomCases.AS_OF, parameters).base().facts();
    }

    private static Set<String> idsOf(List<Decided> decided) {
        return decided.stream().map(Decided::rule).collect(Collectors.toSet());
    }
}
