package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.ConditionPlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.FromPlan;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.World.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The search for the best tuple of one rule: depth first in source order, true beats unknown beats false. Keeps the
 * unknown tuple that hangs on the fewest facts and the false tuple that came furthest. One search, one thread.
 */
final class Search {
    /** Beyond this many steps the answer is "not determined", never a guess. */
    static final int BUDGET = 50_000;

    /** The depth of patterns inside exists, not and counts: they are no place for a nearest miss. */
    private static final int INNER = -1;

    private final RulePlan plan;
    private final Function<PatternNode, List<Entry>> facts;
    private final Object[] tuple;
    private final boolean[] unsure;
    private final BoundValues bound;
    private final boolean exhaustive;
    private int steps;
    private @Nullable Set<String> fewestMissing;
    private Object @Nullable [] unknownTuple;
    private Object @Nullable [] nearestMiss;
    private int depthOfMiss = -1;
    private int metOfMiss = -1;

    /** With {@code exhaustive}, true tuples do not end the search: it looks for further unknown ones. */
    Search(RulePlan plan, Function<PatternNode, List<Entry>> facts, Map<String, Bounds> ranges, boolean exhaustive) {
        this.plan = plan;
        this.facts = facts;
        this.tuple = new Object[plan.slots()];
        this.unsure = new boolean[plan.slots()];
        this.bound = new BoundValues(plan.slots(), ranges);
        this.exhaustive = exhaustive;
    }

    Truth run() {
        Truth truth = nodes(0, Truth.TRUE, new TreeSet<>());
        return steps > BUDGET && truth != Truth.TRUE ? Truth.UNKNOWN : truth;
    }

    boolean foundUnknownTuple() {
        return unknownTuple != null || steps > BUDGET;
    }

    Set<String> missing() {
        return fewestMissing == null ? Set.of() : fewestMissing;
    }

    /** The tuple to explain: the unknown one when there is one, else the nearest miss, else null. */
    Object @Nullable [] tupleToExplain() {
        return unknownTuple != null ? unknownTuple : nearestMiss;
    }

    private Truth nodes(int index, Truth soFar, Set<String> missing) {
        if (index == plan.nodes().size()) {
            return complete(soFar, missing);
        }
        Node node = plan.nodes().get(index);
        if (node instanceof PatternNode pattern) {
            return pattern(pattern, index, soFar, missing, (truth, more) -> nodes(index + 1, truth, more));
        }
        Part part = node instanceof GroupNode group ? group(group) : count((CountNode) node);
        if (part.truth() == Truth.FALSE) {
            return miss(index, 0);
        }
        return nodes(index + 1, soFar.and(part.truth()), union(missing, part.missing()));
    }

    private Truth complete(Truth truth, Set<String> missing) {
        if (truth == Truth.UNKNOWN && (fewestMissing == null || missing.size() < fewestMissing.size())) {
            fewestMissing = new TreeSet<>(missing);
            unknownTuple = tuple.clone();
        }
        return truth;
    }

    private Truth miss(int depth, int met) {
        if (depth >= 0 && (depth > depthOfMiss || (depth == depthOfMiss && met > metOfMiss))) {
            depthOfMiss = depth;
            metOfMiss = met;
            nearestMiss = tuple.clone();
        }
        return Truth.FALSE;
    }

    /** What follows once a pattern has found a fact. */
    private interface Next {
        Truth go(Truth truth, Set<String> missing);
    }

    private Truth pattern(PatternNode pattern, int index, Truth soFar, Set<String> missing, Next next) {
        Truth best = Truth.FALSE;
        for (Entry entry : candidates(pattern)) {
            if (++steps > BUDGET) {
                return best == Truth.TRUE ? best : Truth.UNKNOWN;
            }
            Set<String> more = new TreeSet<>(missing);
            Truth truth = soFar.and(match(pattern, entry, index, more));
            if (truth != Truth.FALSE) {
                Truth rest = next.go(truth, more);
                best = best.compareTo(rest) >= 0 ? best : rest;
            }
            if (best == Truth.TRUE && !exhaustive) {
                return best;
            }
        }
        if (best == Truth.FALSE) {
            tuple[pattern.slot()] = absent();
            miss(index, 0);
        }
        return best;
    }

    @SuppressWarnings("NullAway") // an empty slot: the tuple ended before this pattern
    private static Object absent() {
        return null;
    }

    private List<Entry> candidates(PatternNode pattern) {
        FromPlan from = pattern.from();
        if (from == null) {
            return facts.apply(pattern);
        }
        if (unsure[from.argument()]) {
            Object anything = FactShape.of(pattern.type()).partial(Map.of());
            return List.of(new Entry(anything, false, true, List.of()));
        }
        List<Entry> found = new ArrayList<>();
        for (Object fact : (Iterable<?>) from.lookup().apply(tuple[from.receiver()], tuple[from.argument()])) {
            found.add(new Entry(fact, true, false, List.of()));
        }
        return found;
    }

    private Truth match(PatternNode pattern, Entry entry, int index, Set<String> missing) {
        tuple[pattern.slot()] = entry.fact();
        unsure[pattern.slot()] = !entry.sure();
        Truth truth = Truth.TRUE;
        if (!entry.sure()) {
            truth = Truth.UNKNOWN;
            missing.addAll(entry.missing());
        }
        bind(pattern);
        int met = 0;
        for (ConditionPlan condition : pattern.conditions()) {
            Truth one = bound.truth(condition, tuple);
            if (one == Truth.FALSE) {
                return miss(index, met);
            }
            if (one == Truth.UNKNOWN && entry.sure()) {
                missing.addAll(entry.missing());
                missing.addAll(bound.missing(condition, tuple));
            }
            met += one == Truth.TRUE ? 1 : 0;
            truth = truth.and(one);
        }
        return truth;
    }

    private void bind(PatternNode pattern) {
        for (BindingPlan binding : pattern.bindings()) {
            Object[] inputs = new Object[binding.inputs().length];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = tuple[binding.inputs()[i]];
            }
            tuple[binding.slot()] = binding.binding().eval(inputs);
            bound.note(binding, tuple[pattern.slot()]);
        }
    }

    private record Part(Truth truth, Set<String> missing) {}

    private Part group(GroupNode group) {
        Tally tally = new Tally();
        tuples(group.inner(), Tally.Tuple.EMPTY, 0, tally);
        Truth any = tally.sure() > 0 ? Truth.TRUE : tally.maybe() > 0 ? Truth.UNKNOWN : Truth.FALSE;
        return new Part(group.negated() ? any.not() : any, any == Truth.UNKNOWN ? tally.fewest() : Set.of());
    }

    private Part count(CountNode count) {
        Tally tally = new Tally();
        tuples(count.inner(), Tally.Tuple.EMPTY, 0, tally);
        Truth truth = Truth.TRUE;
        for (ConditionPlan condition : count.conditions()) {
            truth = truth.and(onNumber(condition, count.slot(), tally));
        }
        return new Part(truth, truth == Truth.UNKNOWN ? tally.allMissing() : Set.of());
    }

    /** A condition on a number that lies between the sure tuples and the sure and possible ones together. */
    private Truth onNumber(ConditionPlan condition, int slot, Tally tally) {
        if (ConditionTruth.operandUnknown(condition, tuple)) {
            return Truth.UNKNOWN;
        }
        boolean all = true;
        boolean none = true;
        for (long number = tally.sure(); number <= tally.most(); number++) {
            tuple[slot] = number;
            boolean met = ConditionTruth.test(condition, tuple);
            all &= met;
            none &= !met;
        }
        return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }

    private void tuples(List<PatternNode> inner, Tally.Tuple soFar, int index, Tally tally) {
        if (index == inner.size()) {
            tally.add(soFar);
            return;
        }
        PatternNode pattern = inner.get(index);
        for (Entry entry : candidates(pattern)) {
            if (++steps > BUDGET) {
                tally.giveUp();
                return;
            }
            Set<String> more = new TreeSet<>(soFar.missing());
            Truth truth = soFar.truth().and(match(pattern, entry, INNER, more));
            if (truth != Truth.FALSE) {
                tuples(inner, new Tally.Tuple(truth, more, soFar.many() || entry.many()), index + 1, tally);
            }
        }
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
