package cz.opora.internal.verdict;

import cz.opora.advice.Verdict;
import cz.opora.internal.verdict.ConditionTruth.WalkFailure;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What each condition of a rule turns out on facts that meet every other one: the hits and the just misses. Inside exists,
 * not and counts the others in there have to be met, whatever the whole comes to. Looks only at facts known to exist, and
 * at nothing where {@link NearestTuple} tells all there is. One rule, one thread.
 */
public final class NearMisses {
    /** Beyond this many steps what was seen so far is told. */
    private static final int BUDGET = 5_000;

    private final RulePlan rule;
    private final Hand hand;
    private final Inner inner;
    private final IdentityHashMap<ConditionPlan, Set<Verdict>> verdicts = new IdentityHashMap<>();
    private final IdentityHashMap<ConditionPlan, Set<Long>> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<CountNode, Tally> tallies = new IdentityHashMap<>();
    private final IdentityHashMap<PatternNode, List<Judged>> kept = new IdentityHashMap<>();
    private int steps;

    NearMisses(RulePlan rule, Hand hand) {
        this.rule = rule;
        this.hand = hand;
        this.inner = new Inner(hand, () -> ++steps <= BUDGET);
    }

    /**
     * What one condition turned out on such facts.
     *
     * @param verdicts its verdicts
     * @param numbers the known numbers it looked at
     */
    public record Seen(Set<Verdict> verdicts, Set<Long> numbers) {
        /** Copies the sets. */
        public Seen {
            verdicts = Set.copyOf(verdicts);
            numbers = Set.copyOf(numbers);
        }
    }

    /** What is not met: a condition, or what a bracket asks as a whole. */
    private record Miss(Object what, Truth truth) {}

    /** A fact with what of its own is not met. */
    private record Judged(Entry entry, List<Miss> alone) {}

    /** One entry a condition, in the order in which a rule is told. */
    List<Seen> find() {
        if (!rule.nodes().stream().allMatch(this::hasNoChoice)) {
            tuples(rule.nodes(), 0, null);
        }
        List<Seen> all = new ArrayList<>();
        for (Node node : rule.nodes()) {
            patterns(node).forEach(pattern -> collect(pattern.conditions(), all));
            collect(numbers(node), all);
        }
        return all;
    }

    /** Where every pattern has one fact at most there is one tuple, and the nearest one tells all of it. */
    private boolean hasNoChoice(Node node) {
        return node instanceof PatternNode pattern
                && pattern.from() == null
                && hand.candidates(pattern).size() <= 1;
    }

    private void collect(List<ConditionPlan> conditions, List<Seen> all) {
        conditions.forEach(condition -> all.add(new Seen(
                verdicts.getOrDefault(condition, EnumSet.noneOf(Verdict.class)),
                numbers.getOrDefault(condition, Set.of()))));
    }

    private static List<PatternNode> patterns(Node node) {
        if (node instanceof PatternNode pattern) {
            return List.of(pattern);
        }
        return node instanceof GroupNode group ? group.inner() : ((CountNode) node).inner();
    }

    private static List<ConditionPlan> numbers(Node node) {
        return node instanceof CountNode count ? count.conditions() : List.of();
    }

    /** The tuples on which at most one thing is not met. */
    private void tuples(List<? extends Node> nodes, int index, @Nullable Miss miss) {
        if (index == nodes.size()) {
            nodes.forEach(node -> note(node, miss));
            return;
        }
        Node node = nodes.get(index);
        if (!(node instanceof PatternNode pattern)) {
            further(nodes, index, miss, node instanceof GroupNode group ? group(group) : count((CountNode) node));
            return;
        }
        for (Judged judged : judged(pattern)) {
            if (++steps > BUDGET) {
                return;
            }
            if (miss == null || judged.alone().isEmpty()) {
                hand.take(pattern, judged.entry());
                List<Miss> misses = new ArrayList<>(judged.alone());
                misses.addAll(misses(pattern, false));
                further(nodes, index, miss, misses);
            }
        }
    }

    /** The facts a pattern may take on which at most one condition fails that reads them alone. */
    private List<Judged> judged(PatternNode pattern) {
        List<Judged> known = pattern.from() == null ? kept.get(pattern) : null;
        if (known != null) {
            return known;
        }
        List<Judged> found = new ArrayList<>();
        for (Entry entry : hand.candidates(pattern)) {
            if (entry.sure()) {
                hand.take(pattern, entry);
                List<Miss> alone = misses(pattern, true);
                if (alone.size() <= 1) {
                    found.add(new Judged(entry, alone));
                }
            }
        }
        kept.put(pattern, found);
        return found;
    }

    private List<Miss> misses(PatternNode pattern, boolean alone) {
        return misses(pattern.conditions(), condition -> condition.alone() == alone ? truth(condition) : Truth.TRUE);
    }

    private void further(List<? extends Node> nodes, int index, @Nullable Miss miss, List<Miss> here) {
        if (here.size() + (miss == null ? 0 : 1) <= 1) {
            tuples(nodes, index + 1, here.isEmpty() ? miss : here.get(0));
        }
    }

    private static List<Miss> misses(List<ConditionPlan> conditions, Function<ConditionPlan, Truth> truthOf) {
        List<Miss> misses = new ArrayList<>();
        for (ConditionPlan condition : conditions) {
            Truth truth = truthOf.apply(condition);
            if (truth != Truth.TRUE) {
                misses.add(new Miss(condition, truth));
                if (misses.size() > 1) {
                    return misses;
                }
            }
        }
        return misses;
    }

    private List<Miss> group(GroupNode group) {
        Truth any = inner.tally(group.inner()).any();
        Truth truth = group.negated() ? any.not() : any;
        return truth == Truth.TRUE ? List.of() : List.of(new Miss(group, truth));
    }

    private List<Miss> count(CountNode count) {
        Tally tally = inner.tally(count.inner());
        List<Miss> misses = misses(count.conditions(), condition -> inner.onNumber(condition, count.slot(), tally));
        hand.put(count.slot(), tally.sure());
        tallies.put(count, tally);
        return misses;
    }

    private Truth truth(ConditionPlan condition) {
        try {
            return hand.truth(condition);
        } catch (WalkFailure e) {
            return Truth.UNKNOWN;
        }
    }

    /** The hand holds a whole tuple. */
    private void note(Node node, @Nullable Miss miss) {
        if (node instanceof PatternNode pattern) {
            Entry entry = hand.entryAt(pattern.slot());
            pattern.conditions().forEach(condition -> note(condition, miss, number(condition, entry)));
            return;
        }
        boolean here = miss == null || miss.what() == node || numbers(node).contains(miss.what());
        if (node instanceof CountNode count) {
            Tally tally = tallies.get(count);
            Long number = tally == null || tally.maybe() > 0 ? null : tally.sure();
            count.conditions().forEach(condition -> note(condition, miss, number));
        }
        if (here) {
            tuples(patterns(node), 0, null);
        }
    }

    private @Nullable Long number(ConditionPlan condition, Entry entry) {
        return condition.place() != ConditionPlan.NONE
                        && hand.bounds(condition) == null
                        && entry.value(condition.place()) instanceof Number number
                ? Long.valueOf(number.longValue())
                : null;
    }

    private void note(ConditionPlan condition, @Nullable Miss miss, @Nullable Long number) {
        if (miss != null && miss.what() != condition) {
            return;
        }
        Truth truth = miss == null ? Truth.TRUE : miss.truth();
        verdicts.computeIfAbsent(condition, key -> EnumSet.noneOf(Verdict.class))
                .add(truth.verdict());
        if (number != null) {
            numbers.computeIfAbsent(condition, key -> new TreeSet<>()).add(number);
        }
    }
}
