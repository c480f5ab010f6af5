package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.List;
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
    private final boolean exhaustive;
    private int steps;
    private @Nullable PlaceSet fewest;
    private PlaceSet scratch = new PlaceSet();
    private Part @Nullable [] parts;

    /** With {@code exhaustive}, true tuples do not end the search: it looks for further unknown ones. */
    Search(RulePlan plan, Supply supply, boolean exhaustive) {
        this.plan = plan;
        this.hand = new Hand(plan, supply);
        this.exhaustive = exhaustive;
    }

    Truth run() {
        Truth truth = nodes(0, Truth.TRUE);
        return steps > BUDGET && truth != Truth.TRUE ? Truth.UNKNOWN : truth;
    }

    boolean foundUnknownTuple() {
        return fewest != null || steps > BUDGET;
    }

    /** What the unknown tuple hangs on that hangs on least, sorted. */
    List<String> missing() {
        return fewest == null ? List.of() : fewest.sorted();
    }

    private Truth nodes(int index, Truth soFar) {
        if (index == plan.nodes().size()) {
            return complete(soFar);
        }
        Node node = plan.nodes().get(index);
        if (node instanceof PatternNode pattern) {
            return pattern(pattern, index, soFar);
        }
        Part part = node instanceof GroupNode group ? group(group) : count((CountNode) node);
        if (part.truth() == Truth.FALSE) {
            return Truth.FALSE;
        }
        if (parts == null) {
            parts = new Part[plan.nodes().size()];
        }
        parts[index] = part;
        return nodes(index + 1, soFar.and(part.truth()));
    }

    private Truth complete(Truth truth) {
        if (truth == Truth.UNKNOWN && (fewest == null || fewest.size() > 0)) {
            PlaceSet now = missingNow();
            if (fewest == null || now.size() < fewest.size()) {
                scratch = fewest == null ? new PlaceSet() : fewest;
                fewest = now;
            }
        }
        return truth;
    }

    /** What the tuple in the hand hangs on. */
    private PlaceSet missingNow() {
        PlaceSet missing = scratch;
        missing.clear();
        for (int i = 0; i < plan.nodes().size(); i++) {
            if (plan.nodes().get(i) instanceof PatternNode pattern) {
                hand.missing(pattern, missing);
            } else if (parts != null) {
                missing.addAll(parts[i].missing());
            }
        }
        return missing;
    }

    private Truth pattern(PatternNode pattern, int index, Truth soFar) {
        Truth best = Truth.FALSE;
        List<Choice> choices = hand.choices(pattern);
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            if (++steps > BUDGET) {
                return best == Truth.TRUE ? best : Truth.UNKNOWN;
            }
            Truth truth = soFar.and(hand.match(pattern, choice));
            if (truth != Truth.FALSE) {
                Truth rest = nodes(index + 1, truth);
                best = best.compareTo(rest) >= 0 ? best : rest;
            }
            if (best == Truth.TRUE && !exhaustive) {
                return best;
            }
        }
        return best;
    }

    private Inner inner() {
        return new Inner(hand, () -> ++steps <= BUDGET);
    }

    private record Part(Truth truth, List<String> missing) {}

    private Part group(GroupNode group) {
        Tally tally = inner().tally(group.inner());
        Truth any = tally.any();
        return new Part(group.negated() ? any.not() : any, any == Truth.UNKNOWN ? tally.fewest() : List.of());
    }

    private Part count(CountNode count) {
        Inner inner = inner();
        Tally tally = inner.tally(count.inner());
        Truth truth = Truth.TRUE;
        for (ConditionPlan condition : count.conditions()) {
            truth = truth.and(inner.onNumber(condition, count.slot(), tally));
        }
        return new Part(truth, truth == Truth.UNKNOWN ? tally.allMissing() : List.of());
    }
}
