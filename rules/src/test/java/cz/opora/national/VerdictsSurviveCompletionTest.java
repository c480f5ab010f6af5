package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.internal.engine.CaseWalk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A verdict that was not "unknown" stays, whatever the unknown facts turn out to be: it is compared with random ways to
 * complete what the case knows.
 */
class VerdictsSurviveCompletionTest {
    private static final int CASES = Integer.getInteger("opora.cases", 100);
    private static final int COMPLETIONS = 20;

    /**
     * Not compared: rules over what the library itself makes of the directory. A candidate appears or goes with the
     * territory and with the chain that is wanted, and an availability is made of the candidates at hand: both are the
     * state of a search, not knowledge about the client. They are NET-001 to NET-022.
     */
    private static final Set<String> MADE_BY_THE_LIBRARY = Set.of("Candidate", "Availability");

    private final CaseWalk walk = new CaseWalk(Zalesi.DIRECTORY, Zalesi.DAY);

    @Test
    void no_completion_changes_a_verdict_that_was_met_or_not_met() {
        Set<String> excluded = walk.reading(MADE_BY_THE_LIBRARY);
        List<String> changed = new ArrayList<>();
        Set<String> settled = new HashSet<>();
        int compared = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CaseFile file = RandomCases.of(seed);
            Map<String, Verdict> before = walk.verdicts(file);
            Completion completion = new Completion(walk, file);
            for (int donor = 0; donor < COMPLETIONS; donor++) {
                Optional<CaseFile> completed = completion.from(1_000_000L + seed * 100L + donor);
                if (completed.isEmpty()) {
                    continue;
                }
                compared++;
                Map<String, Verdict> after = walk.verdicts(completed.get());
                for (Map.Entry<String, Verdict> rule : before.entrySet()) {
                    if (excluded.contains(rule.getKey())) {
                        continue;
                    }
                    Verdict then = after.get(rule.getKey());
                    if (rule.getValue() == Verdict.UNKNOWN && then != Verdict.UNKNOWN) {
                        settled.add(rule.getKey() + then);
                    } else if (rule.getValue() != Verdict.UNKNOWN && rule.getValue() != then) {
                        changed.add("seed " + seed + ", donor " + donor + ": " + rule.getKey() + " " + rule.getValue()
                                + " became " + then);
                    }
                }
            }
        }
        assertThat(changed).isEmpty();
        assertThat(compared).isGreaterThan(CASES * COMPLETIONS / 2);
        assertThat(settled).hasSizeGreaterThan(Zalesi.RULES.rules().size());
    }
}
