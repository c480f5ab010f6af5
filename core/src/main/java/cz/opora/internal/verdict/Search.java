package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RulePlan.ConditionPlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.World.Entry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The search for the best tuple of one rule: depth first in source order, true beats unknown beats false. Keeps what the
 * unknown tuple hangs on that hangs on the fewest facts. One search, one thread.
 */
final class Search {
    /** Beyond this many steps the answer is "not determined", never a guess. */
    static final int BUDGET = 50_000;

    private final RulePlan plan;
    private final Hand hand;
    private final Inner inner;
    private final boolean exhaustive;
    private int steps;
    private @Nullable Set<String> fewestMissing;

    /** With {@code exhaustive}, true tuples do not end the search: it looks for further unknown ones. */
    Search(RulePlan plan, Function<PatternNode, List<Entry>> facts, Ranges ranges, boolean exhaustive) {
        this.plan = plan;
        this.hand = new Hand(plan, facts, ranges);
        this.inner = new Inner(hand, () -> ++steps <= BUDGET);
        this.exhaustive = exhaustive;
    }

    Truth run() {
        Truth truth = nodes(0, Truth.TRUE, new TreeSet<>());
        return steps > BUDGET && truth != Truth.TRUE ? Truth.UNKNOWN : truth;
    }

    boolean foundUnknownTuple() {
        return fewestMissing != null || steps > BUDGET;
    }

    Set<String> missing() {
        return fewestMissing == null ? Set.of() : fewestMissing;
    }

    private Truth nodes(int index, Truth soFar, Set<String> missing) {
        if (index == plan.nodes().size()) {
            return complete(soFar, missing);
        }
        Node node = plan.nodes().get(index);
        if (node instanceof PatternNode pattern) {
            return pattern(pattern, index, soFar, missing);
        }
        Part part = node instanceof GroupNode group ? group(group) : count((CountNode) node);
        if (part.truth() == Truth.FALSE) {
            return Truth.FALSE;
        }
        return nodes(index + 1, soFar.and(part.truth()), union(missing, part.missing()));
    }

    private Truth complete(Truth truth, Set<String> missing) {
        if (truth == Truth.UNKNOWN && (fewestMissing == null || missing.size() < fewestMissing.size())) {
            fewestMissing = new TreeSet<>(missing);
        }
        return truth;
    }

    private Truth pattern(PatternNode pattern, int index, Truth soFar, Set<String> missing) {
        Truth best = Truth.FALSE;
        for (Entry entry : hand.candidates(pattern)) {
            if (++steps > BUDGET) {
                return best == Truth.TRUE ? best : Truth.UNKNOWN;
            }
            Set<String> more = new TreeSet<>(missing);
            Truth truth = soFar.and(inner.match(pattern, entry, more));
            if (truth != Truth.FALSE) {
                Truth rest = nodes(index + 1, truth, more);
                best = best.compareTo(rest) >= 0 ? best : rest;
            }
            if (best == Truth.TRUE && !exhaustive) {
                return best;
            }
        }
        return best;
    }

    private record Part(Truth truth, Set<String> missing) {}

    private Part group(GroupNode group) {
        Tally tally = inner.tally(group.inner());
        Truth any = tally.any();
        return new Part(group.negated() ? any.not() : any, any == Truth.UNKNOWN ? tally.fewest() : Set.of());
    }

    private Part count(CountNode count) {
        Tally tally = inner.tally(count.inner());
        Truth truth = Truth.TRUE;
        for (ConditionPlan condition : count.conditions()) {
            truth = truth.and(inner.onNumber(condition, count.slot(), tally));
        }
        return new Part(truth, truth == Truth.UNKNOWN ? tally.allMissing() : Set.of());
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        if (right.isEmpty()) {
            return left;
        }
        Set<String> both = new TreeSet<>(left);
        both.addAll(right);
        return both;
    }
}
