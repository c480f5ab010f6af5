package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.ConditionPlan;
import cz.opora.internal.verdict.RulePlan.FromPlan;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.World.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The facts a walk of one rule holds at the moment, by slot, and what conditions say of them. One walk, one thread. */
final class Hand {
    private final Function<PatternNode, List<Entry>> facts;
    private final Object[] tuple;
    private final boolean[] unsure;
    private final BoundValues bound;

    Hand(RulePlan plan, Function<PatternNode, List<Entry>> facts, Ranges ranges) {
        this.facts = facts;
        this.tuple = new Object[plan.slots()];
        this.unsure = new boolean[plan.slots()];
        this.bound = new BoundValues(plan.slots(), ranges);
    }

    /** The facts a pattern may take now. */
    List<Entry> candidates(PatternNode pattern) {
        FromPlan from = pattern.from();
        if (from == null) {
            return facts.apply(pattern);
        }
        if (!holds(from.receiver()) || !holds(from.argument())) {
            return List.of();
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

    /** Takes a fact for a pattern and computes what the pattern binds. */
    void take(PatternNode pattern, Entry entry) {
        tuple[pattern.slot()] = entry.fact();
        unsure[pattern.slot()] = !entry.sure();
        for (BindingPlan binding : pattern.bindings()) {
            Object[] inputs = new Object[binding.inputs().length];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = tuple[binding.inputs()[i]];
            }
            tuple[binding.slot()] = binding.binding().eval(inputs);
            bound.note(binding, tuple[pattern.slot()]);
        }
    }

    /** Holds no fact for a pattern, and nothing it would bind. */
    @SuppressWarnings("NullAway") // an empty slot: there is no fact
    void leave(PatternNode pattern) {
        tuple[pattern.slot()] = null;
        pattern.bindings().forEach(binding -> tuple[binding.slot()] = null);
    }

    void put(int slot, Object value) {
        tuple[slot] = value;
    }

    boolean holds(int slot) {
        return tuple[slot] != null;
    }

    Object at(int slot) {
        return tuple[slot];
    }

    Truth truth(ConditionPlan condition) {
        return bound.truth(condition, tuple);
    }

    /** The truth of a condition on a number that stands in the hand: a count. */
    boolean test(ConditionPlan condition) {
        return ConditionTruth.test(condition, tuple);
    }

    boolean operandUnknown(ConditionPlan condition) {
        return ConditionTruth.operandUnknown(condition, tuple);
    }

    /** The places of the case file an unknown condition hangs on. */
    List<String> missing(ConditionPlan condition) {
        return bound.missing(condition, tuple);
    }

    /** What the right side of a condition compares with, when it is a bound value; null when that is unknown. */
    @Nullable Object operand(ConditionPlan condition) {
        return ConditionTruth.operandUnknown(condition, tuple) || condition.operand() < 0
                ? null
                : ConditionTruth.operandValue(condition, tuple);
    }

    /** The bounds of the property a condition reads; null when its value is known or nothing of it is. */
    @Nullable Bounds bounds(ConditionPlan condition) {
        String property = condition.entry().property();
        return property == null ? null : bound.range(tuple[condition.own()], property);
    }
}
