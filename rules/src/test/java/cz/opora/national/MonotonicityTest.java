package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Finding;
import cz.opora.codes.NegativeStatus;
import cz.opora.internal.projection.CaseWalk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Knowing less never decides more: taking one piece of knowledge away makes findings unknown, but makes no escalation, no
 * membership, no confirmed do-not and no verdict appear.
 */
class MonotonicityTest {
    private static final int CASES = Integer.getInteger("opora.cases", 250);
    private static final int THINGS_PER_CASE = 2;

    /**
     * Not compared: rules over what the library makes of the directory. Who is a candidate, and so who is missing, follows
     * the territory and the chains wanted; with fewer needs known the search is another one.
     */
    private static final Set<String> MADE_BY_THE_LIBRARY = Set.of("Candidate", "Availability");

    private final CaseWalk walk = new CaseWalk(Zalesi.DIRECTORY, Zalesi.DAY);
    private final Set<String> excluded = walk.reading(MADE_BY_THE_LIBRARY);

    @Test
    void nothing_appears_when_one_thing_less_is_known() {
        List<String> appeared = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        int compared = 0;
        int weaker = 0;
        for (int seed = 0; seed < CASES; seed++) {
            CaseFile file = consistent(seed);
            Set<String> decided = decided(file);
            List<Map.Entry<String, Supplier<CaseFile>>> less =
                    Shuffled.list(List.copyOf(Forgetting.of(file).entrySet()), new Random(seed));
            for (Map.Entry<String, Supplier<CaseFile>> one : less.subList(0, Math.min(THINGS_PER_CASE, less.size()))) {
                Set<String> now = decided(one.getValue().get());
                compared++;
                weaker += now.size() < decided.size() ? 1 : 0;
                sections.add(one.getKey().split("/")[1]);
                for (String finding : now) {
                    if (!decided.contains(finding)) {
                        appeared.add("seed " + seed + " without " + one.getKey() + ": " + finding);
                    }
                }
            }
        }
        assertThat(appeared).isEmpty();
        assertThat(compared).isGreaterThan(CASES);
        // Forgetting what nobody reads would prove nothing.
        assertThat(weaker).isGreaterThan(compared / 10);
        assertThat(sections).hasSizeGreaterThan(20);
    }

    /**
     * A random case that says nothing against itself. Where a case does, its "yes" counts, so taking the "yes" away lets
     * the "no" count: what is known then is not less but something else.
     */
    private CaseFile consistent(int seed) {
        return new Completion(walk, CaseFile.empty()).from(seed).orElse(CaseFile.empty());
    }

    /** Everything an advice decides, as lines that can be compared. */
    private Set<String> decided(CaseFile file) {
        Advice advice = Zalesi.advise(file);
        Set<String> all = new TreeSet<>();
        advice.escalations().stream()
                .map(card -> withoutPlace(card.key()))
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()))
                .forEach((key, count) -> LongStream.rangeClosed(1, count).forEach(nth -> all.add(key + " " + nth)));
        advice.targetGroups().stream()
                .filter(card -> card.verdict() == Finding.ELIGIBLE)
                .map(TargetGroupCard::key)
                .forEach(all::add);
        advice.negativeFindings().stream()
                .filter(card -> card.status() == NegativeStatus.CONFIRMED)
                .map(DoNotCard::key)
                .forEach(all::add);
        all.addAll(Objects.requireNonNull(advice.verdicts()).stream()
                .filter(rule -> Set.of(Verdict.MET, Verdict.NOT_MET).contains(rule.verdict()))
                .filter(rule -> !excluded.contains(rule.ruleId()))
                .map(this::line)
                .collect(Collectors.toSet()));
        return all;
    }

    /**
     * An entry of a list has no name but its place among the others by content: forgetting a part of one moves the others.
     * So entries are counted, not compared by place.
     */
    private static String withoutPlace(String key) {
        return key.replaceFirst("(?<=#/(refusals|referrals|supports|events|consents)/)\\d+", "*");
    }

    private String line(RuleVerdict rule) {
        return rule.ruleId() + " " + rule.verdict();
    }
}
