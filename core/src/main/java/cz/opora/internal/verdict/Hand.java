package cz.opora.internal.verdict;

import cz.opora.internal.verdict.ConditionTruth.WalkFailure;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.FromPlan;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts a walk of one rule holds at the moment, by slot, and what conditions say of them. One walk, one thread. */
final class Hand {
    private final Supply supply;
    private final Object[] tuple;
    private final Entry[] entries;
    private final long[] unknown;
    private final BoundValues bound;

    Hand(RulePlan plan, Supply supply, Ranges ranges) {
        this.supply = supply;
        this.tuple = new Object[plan.slots()];
        this.entries = new Entry[plan.slots()];
        this.unknown = new long[plan.slots()];
        this.bound = new BoundValues(plan.slots(), ranges);
    }

    /** The facts a pattern may take now. */
    List<Entry> candidates(PatternNode pattern) {
        FromPlan from = pattern.from();
        if (from == null) {
            return supply.factsFor(pattern);
        }
        if (!holds(from.receiver()) || !holds(from.argument())) {
            return List.of();
        }
        if (!entries[from.argument()].sure()) {
            Object anything = FactShape.of(pattern.type()).partial(Map.of());
            return List.of(new Entry(anything, false, true, List.of()));
        }
        List<Entry> found = new ArrayList<>();
        for (Object fact : (Iterable<?>) from.lookup().apply(tuple[from.receiver()], tuple[from.argument()])) {
            found.add(Entry.known(fact));
        }
        return found;
    }

    /** Those of them on which no condition is false that reads them alone. */
    List<Choice> choices(PatternNode pattern) {
        if (pattern.from() != null) {
            return judged(pattern);
        }
        List<Choice> choices = supply.kept(pattern);
        if (choices == null) {
            choices = judged(pattern);
            supply.keep(pattern, choices);
        }
        return choices;
    }

    private List<Choice> judged(PatternNode pattern) {
        List<Choice> choices = new ArrayList<>();
        for (Entry entry : candidates(pattern)) {
            tuple[pattern.slot()] = entry.fact();
            entries[pattern.slot()] = entry;
            Choice choice = judge(pattern, entry);
            if (choice.truth() != Truth.FALSE) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private Choice judge(PatternNode pattern, Entry entry) {
        try {
            unknown[pattern.slot()] = 0;
            Truth truth = entry.sure() ? Truth.TRUE : Truth.UNKNOWN;
            return new Choice(entry, conditions(pattern, true, truth), unknown[pattern.slot()], null);
        } catch (WalkFailure e) {
            return new Choice(entry, Truth.UNKNOWN, 0, e);
        }
    }

    /** Takes a fact for a pattern: how well it matches beside what is held already. */
    Truth match(PatternNode pattern, Choice choice) {
        if (choice.failure() != null) {
            throw choice.failure();
        }
        take(pattern, choice.entry());
        unknown[pattern.slot()] = choice.unknown();
        return conditions(pattern, false, choice.truth());
    }

    private Truth conditions(PatternNode pattern, boolean alone, Truth soFar) {
        Truth truth = soFar;
        List<ConditionPlan> conditions = pattern.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            ConditionPlan condition = conditions.get(i);
            if (condition.alone() == alone) {
                Truth one = truth(condition);
                if (one == Truth.FALSE) {
                    return one;
                }
                if (one == Truth.UNKNOWN) {
                    unknown[pattern.slot()] |= 1L << i;
                }
                truth = truth.and(one);
            }
        }
        return truth;
    }

    /** Adds what the match of a pattern hangs on. */
    void missing(PatternNode pattern, Collection<String> missing) {
        Entry entry = entries[pattern.slot()];
        long open = unknown[pattern.slot()];
        if (!entry.sure() || open != 0) {
            missing.addAll(entry.missing());
        }
        if (entry.sure()) {
            for (; open != 0; open &= open - 1) {
                bound.missing(pattern.conditions().get(Long.numberOfTrailingZeros(open)), tuple, entries, missing);
            }
        }
    }

    /** Takes a fact for a pattern and computes what the pattern binds. */
    void take(PatternNode pattern, Entry entry) {
        tuple[pattern.slot()] = entry.fact();
        entries[pattern.slot()] = entry;
        for (BindingPlan binding : pattern.bindings()) {
            Object[] inputs = new Object[binding.inputs().length];
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = tuple[binding.inputs()[i]];
            }
            tuple[binding.slot()] = binding.binding().eval(inputs);
            bound.note(binding, entry);
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

    Entry entryAt(int slot) {
        return entries[slot];
    }

    Truth truth(ConditionPlan condition) {
        if (bound.touches(condition, tuple)) {
            return bound.truth(condition, tuple);
        }
        if (operandUnknown(condition)) {
            return Truth.UNKNOWN;
        }
        if (condition.place() != ConditionPlan.NONE
                && condition.isUnknown(entries[condition.own()].value(condition.place()))) {
            return condition.whenUnknown();
        }
        return Truth.of(condition.test(tuple));
    }

    /** The truth of a condition on a number that stands in the hand: a count. */
    boolean test(ConditionPlan condition) {
        return condition.test(tuple);
    }

    boolean operandUnknown(ConditionPlan condition) {
        return ConditionTruth.operandUnknown(condition, tuple);
    }

    /** The places of the case file an unknown condition hangs on. */
    List<String> missing(ConditionPlan condition) {
        List<String> missing = new ArrayList<>();
        bound.missing(condition, tuple, entries, missing);
        return missing;
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
