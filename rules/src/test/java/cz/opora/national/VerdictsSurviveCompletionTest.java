package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.internal.projection.CaseWalk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A verdict that was not "unknown" stays, whatever the unknown facts turn out to be: it is compared with random ways to
 * complete what the case knows.
 */
class VerdictsSurviveCompletionTest {
    private static final Logger LOG = LoggerFactory.getLogger(VerdictsSurviveCompletionTest.class);

    /** Times some 550 rules: more than 60,000 verdicts. */
    private static final int CASES = Integer.getInteger("opora.cases", 120);

    private static final int COMPLETIONS = 40;

    /** A completion that contradicts itself is thrown away and another one tried, but not for ever. */
    private static final int MOST_DONORS = 4 * COMPLETIONS;

    /**
     * Not compared: rules over what the library itself makes of the directory. A candidate appears or goes with the
     * territory and with the chain that is wanted, and an availability is made of the candidates at hand: both are the
     * state of a search, not knowledge about the client. They are NET-001 to NET-022.
     */
    private static final Set<String> MADE_BY_THE_LIBRARY = Set.of("Candidate", "Availability");

    private final CaseWalk walk = new CaseWalk(Zalesi.DIRECTORY, Zalesi.DAY);
    private final Set<String> excluded = walk.reading(MADE_BY_THE_LIBRARY);
    private final List<String> changed = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private int compared;
    private int verdicts;
    private int unknown;
    private int neverTurned;

    @Test
    void no_completion_changes_a_verdict_that_was_met_or_not_met() {
        for (int seed = 0; seed < CASES; seed++) {
            complete(seed);
        }

        LOG.info(
                "{} verdicts, {} completions; of {} unknown {} came out the same in every completion",
                verdicts,
                compared,
                unknown,
                neverTurned);
        assertThat(changed).isEmpty();
        assertThat(compared).isGreaterThan(CASES * COMPLETIONS * 9 / 10);
        assertThat(verdicts).isGreaterThan(CASES * 500);
        assertThat(settled).hasSizeGreaterThan(Zalesi.RULES.rules().size());
        assertThat(neverTurned).isLessThan(unknown);
    }

    private void complete(int seed) {
        CaseFile file = RandomCases.of(seed);
        Map<String, Verdict> before = walk.verdicts(file);
        Completion completion = new Completion(walk, file);
        Map<String, Set<Verdict>> later = new HashMap<>();
        int made = 0;
        for (int donor = 0; made < COMPLETIONS && donor < MOST_DONORS; donor++) {
            Optional<CaseFile> completed = completion.from(1_000_000L + seed * 1_000L + donor);
            if (completed.isPresent()) {
                made++;
                String name = "seed " + seed + ", donor " + donor;
                Map<String, Verdict> after = walk.verdicts(completed.get());
                before.keySet().stream()
                        .filter(rule -> !excluded.contains(rule))
                        .forEach(rule -> compare(name, rule, before, after, later));
            }
        }
        compared += made;
        later.forEach((rule, seen) -> {
            verdicts++;
            if (before.get(rule) == Verdict.UNKNOWN) {
                unknown++;
                neverTurned += seen.size() == 1 && !seen.contains(Verdict.UNKNOWN) ? 1 : 0;
            }
        });
    }

    private void compare(
            String name,
            String rule,
            Map<String, Verdict> before,
            Map<String, Verdict> after,
            Map<String, Set<Verdict>> later) {
        Verdict was = Objects.requireNonNull(before.get(rule), "a verdict before");
        Verdict is = Objects.requireNonNull(after.get(rule), "a verdict after");
        later.computeIfAbsent(rule, key -> EnumSet.noneOf(Verdict.class)).add(is);
        if (was == Verdict.UNKNOWN && is != Verdict.UNKNOWN) {
            settled.add(rule + is);
        } else if (was != Verdict.UNKNOWN && was != is) {
            changed.add(name + ": " + rule + " " + was + " became " + is);
        }
    }
}
