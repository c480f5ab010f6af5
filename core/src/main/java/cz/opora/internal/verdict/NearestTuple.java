package cz.opora.internal.verdict;

import cz.opora.advice.Verdict;
import cz.opora.internal.verdict.ConditionTruth.WalkFailure;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tuple that comes nearest to meeting a rule: the fewest conditions fail on it, then the fewest are unknown. Unlike
 * the search it goes on after a failed condition, so that every condition gets a verdict of its own. One rule, one thread.
 */
final class NearestTuple {
    /** Beyond this many steps the nearest tuple found so far is told. */
    private static final int BUDGET = 5_000;

    private final Hand hand;
    private final Inner inner;
    private final Set<Integer> left = new HashSet<>();
    private int steps;

    NearestTuple(Hand hand) {
        this.hand = hand;
        this.inner = new Inner(hand, () -> ++steps <= BUDGET);
    }

    /** The patterns told on the nearest tuple, in source order. */
    List<Told> of(List<? extends Node> nodes) {
        Attempt attempt = new Attempt(nodes);
        attempt.go(0, 0, 0);
        return attempt.best == null ? List.of() : attempt.best;
    }

    /** One search among the tuples of some patterns. */
    private final class Attempt {
        private final List<? extends Node> nodes;
        private final Deque<Told> told = new ArrayDeque<>();
        private int bestFailed = Integer.MAX_VALUE;
        private int bestUnknown = Integer.MAX_VALUE;
        private @Nullable List<Told> best;

        private Attempt(List<? extends Node> nodes) {
            this.nodes = nodes;
        }

        private void go(int index, int failed, int unknown) {
            if (isWorse(failed, unknown)) {
                return;
            }
            if (index == nodes.size()) {
                bestFailed = failed;
                bestUnknown = unknown;
                best = List.copyOf(told);
                return;
            }
            Node node = nodes.get(index);
            if (node instanceof PatternNode pattern) {
                facts(pattern, index, failed, unknown);
            } else {
                push(node instanceof GroupNode group ? group(group) : count((CountNode) node), index, failed, unknown);
            }
        }

        private void facts(PatternNode pattern, int index, int failed, int unknown) {
            boolean found = false;
            for (Entry entry : hand.candidates(pattern)) {
                if (best != null && ++steps > BUDGET) {
                    break;
                }
                hand.take(pattern, entry);
                if (isMeant(pattern)) {
                    found = true;
                    if (mayBeBetter(pattern, entry, failed, unknown)) {
                        push(onFact(pattern, entry), index, failed, unknown);
                    }
                }
            }
            if (!found) {
                hand.leave(pattern);
                Set<Integer> here = slots(pattern);
                left.addAll(here);
                push(absent(pattern), index, failed, unknown);
                left.removeAll(here);
            }
        }

        /** Tells nothing of a fact on which more fails than on the best tuple: most facts are of that kind. */
        private boolean mayBeBetter(PatternNode pattern, Entry entry, int failed, int unknown) {
            int failedHere = 0;
            int unknownHere = 0;
            for (ConditionPlan condition : pattern.conditions()) {
                Truth truth = left.contains(condition.operand()) ? Truth.TRUE : truth(condition);
                failedHere += truth == Truth.FALSE ? 1 : 0;
                unknownHere += truth == Truth.UNKNOWN ? 1 : 0;
            }
            if (!entry.sure()) {
                unknownHere = failedHere > 0 ? 0 : 1;
                failedHere = Math.min(1, failedHere);
            }
            return !isWorse(failed + failedHere, unknown + unknownHere);
        }

        private boolean isWorse(int failed, int unknown) {
            return failed > bestFailed || (failed == bestFailed && unknown >= bestUnknown);
        }

        private void push(Told one, int index, int failed, int unknown) {
            told.addLast(one);
            go(index + 1, failed + count(one, Verdict.NOT_MET), unknown + count(one, Verdict.UNKNOWN));
            told.removeLast();
        }
    }

    private static int count(Told one, Verdict verdict) {
        if (one instanceof OnFact fact && fact.exists() == Verdict.MET) {
            return (int) fact.conditions().stream()
                    .filter(condition -> condition.reached() && condition.verdict() == verdict)
                    .count();
        }
        return one.verdict() == verdict ? 1 : 0;
    }

    private static Set<Integer> slots(PatternNode pattern) {
        Set<Integer> slots = new HashSet<>(Set.of(pattern.slot()));
        pattern.bindings().stream().map(BindingPlan::slot).forEach(slots::add);
        return slots;
    }

    private boolean isMeant(PatternNode pattern) {
        return pattern.conditions().stream()
                .noneMatch(condition -> condition.namesIt() && truth(condition) == Truth.FALSE);
    }

    private Truth truth(ConditionPlan condition) {
        try {
            return hand.truth(condition);
        } catch (WalkFailure e) {
            return Truth.UNKNOWN;
        }
    }

    private OnFact onFact(PatternNode pattern, Entry entry) {
        List<ToldCondition> conditions = new ArrayList<>();
        pattern.conditions().forEach(condition -> conditions.add(condition(condition)));
        Verdict exists = entry.sure() ? Verdict.MET : Verdict.UNKNOWN;
        return new OnFact(pattern.entry(), pattern.type(), entry.fact(), exists, entry.missing(), conditions);
    }

    private ToldCondition condition(ConditionPlan condition) {
        if (left.contains(condition.operand())) {
            return ToldCondition.notReached(condition.entry());
        }
        Truth truth = truth(condition);
        return new ToldCondition(
                condition.entry(),
                truth.verdict(),
                condition.namesIt(),
                true,
                truth == Truth.UNKNOWN ? hand.missing(condition) : List.of(),
                hand.operand(condition),
                hand.bounds(condition));
    }

    private OnFact absent(PatternNode pattern) {
        List<ToldCondition> conditions = new ArrayList<>();
        for (ConditionPlan condition : pattern.conditions()) {
            boolean reached = condition.namesIt() && !left.contains(condition.operand());
            Object operand = reached ? hand.operand(condition) : null;
            conditions.add(
                    reached
                            ? new ToldCondition(
                                    condition.entry(), Verdict.NOT_MET, true, true, List.of(), operand, null)
                            : ToldCondition.notReached(condition.entry()));
        }
        return new OnFact(pattern.entry(), pattern.type(), null, Verdict.NOT_MET, List.of(), conditions);
    }

    private OnTuples group(GroupNode group) {
        List<List<Object>> witnesses = new ArrayList<>();
        Tally tally = tally(group.inner(), witnesses);
        Truth any = tally.any();
        Truth truth = group.negated() ? any.not() : any;
        List<String> missing = truth == Truth.UNKNOWN ? tally.fewest() : List.of();
        return onTuples(group, truth, tally, missing, witnesses, List.of());
    }

    private OnTuples count(CountNode count) {
        List<List<Object>> witnesses = new ArrayList<>();
        Tally tally = tally(count.inner(), witnesses);
        Truth truth = Truth.TRUE;
        List<ToldCondition> number = new ArrayList<>();
        for (ConditionPlan condition : count.conditions()) {
            Truth one = inner.onNumber(condition, count.slot(), tally);
            truth = truth.and(one);
            number.add(new ToldCondition(condition.entry(), one.verdict(), false, true, List.of(), null, null));
        }
        hand.put(count.slot(), tally.sure());
        List<String> missing = truth == Truth.UNKNOWN ? tally.allMissing() : List.of();
        return onTuples(count, truth, tally, missing, witnesses, number);
    }

    private OnTuples onTuples(
            Node node,
            Truth truth,
            Tally tally,
            List<String> missing,
            List<List<Object>> witnesses,
            List<ToldCondition> number) {
        List<PatternNode> patterns = node instanceof GroupNode group ? group.inner() : ((CountNode) node).inner();
        List<OnFact> nearest = of(patterns).stream().map(OnFact.class::cast).toList();
        return new OnTuples(
                node.entry(),
                truth.verdict(),
                tally.sure(),
                tally.maybe(),
                tally.unbounded(),
                missing,
                witnesses,
                number,
                nearest);
    }

    private Tally tally(List<PatternNode> patterns, List<List<Object>> witnesses) {
        Tally tally = new Tally();
        boolean all = inner.tuples(patterns, tuple -> {
            tally.add(tuple);
            if (tuple.truth() == Truth.TRUE) {
                witnesses.add(patterns.stream()
                        .map(pattern -> hand.at(pattern.slot()))
                        .toList());
            }
        });
        if (!all) {
            tally.giveUp();
        }
        return tally;
    }

    /** The facts that exists and counts found, beside the facts of a match. */
    List<List<Object>> witnesses(Node node) {
        List<List<Object>> found = new ArrayList<>();
        if (node instanceof GroupNode group && !group.negated()) {
            tally(group.inner(), found);
            return found.isEmpty() ? found : found.subList(0, 1);
        }
        if (node instanceof CountNode count) {
            tally(count.inner(), found);
        }
        return found;
    }
}
