package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.casefile.RandomCases;
import cz.opora.diagnostics.Diagnostic;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the walk says of each rule is what Drools did: the library compares the two for every rule of every decision and
 * reports where they differ.
 */
class VerdictsAgreeWithDroolsTest {
    private static final int CASES = Integer.getInteger("opora.cases", 500);

    @Test
    void on_random_cases_walk_and_engine_agree_on_every_rule() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        Set<String> met = new HashSet<>();
        for (int seed = 0; seed < CASES; seed++) {
            Advice advice = Zalesi.advise(RandomCases.of(seed));
            List<Diagnostic> disagreements = advice.diagnostics().stream()
                    .filter(one -> Set.of("engine-disagrees", "rule-error").contains(one.code()))
                    .toList();
            assertThat(disagreements).as("seed %d", seed).isEmpty();
            for (RuleVerdict rule : Objects.requireNonNull(advice.verdicts())) {
                seen.add(rule.verdict());
                if (rule.verdict() == Verdict.MET) {
                    met.add(rule.ruleId());
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN);
        // Cases that fire next to nothing would agree on anything.
        assertThat(met).hasSizeGreaterThan(Zalesi.RULES.rules().size() * 3 / 4);
    }
}
