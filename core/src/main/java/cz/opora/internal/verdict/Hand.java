package cz.opora.internal.verdict;

import cz.opora.internal.verdict.ConditionTruth.WalkFailure;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.FromPlan;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts a walk of one rule holds at the moment, by slot, and what conditions say of them. One walk, one thread. */
final class Hand {
    private final Supply supply;
    private final Object[] tuple;
    private final Entry[] entries;
    private final long[] unknown;
    private final BoundValues bound;

    Hand(RulePlan plan, Supply supply) {
        this.supply = supply;
        this.tuple = new Object[plan.slots()];
        this.entries = new Entry[plan.slots()];
        this.unknown = new long[plan.slots()];
        this.bound = new BoundValues(plan.slots());
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
            return List.of(supply.anything(pattern.type()));
        }
        return supply.entries((Iterable<?>) from.lookup().apply(tuple[from.receiver()], tuple[from.argument()]));
    }

    /** Those of them on which no condition is false that reads them alone. */
    List<Choice> choices(PatternNode pattern) {
        FromPlan from = pattern.from();
        if (from != null && !(holds(from.receiver()) && holds(from.argument()) && !entries[from.argument()].sure())) {
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
        List<Entry> candidates = candidates(pattern);
        for (int i = 0; i < candidates.size(); i++) {
            Entry entry = candidates.get(i);
            tuple[pattern.slot()] = entry.fact();
            entries[pattern.slot()] = entry;
            judge(pattern, entry, choices);
        }
        return choices;
    }

    private void judge(PatternNode pattern, Entry entry, List<Choice> choices) {
        try {
            unknown[pattern.slot()] = 0;
            Truth truth = conditions(pattern, true, entry.sure() ? Truth.TRUE : Truth.UNKNOWN);
            if (truth != Truth.FALSE) {
                choices.add(new Choice(entry, truth, unknown[pattern.slot()], null));
            }
        } catch (WalkFailure e) {
            choices.add(new Choice(entry, Truth.UNKNOWN, 0, e));
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
    void missing(PatternNode pattern, PlaceSet missing) {
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
        List<BindingPlan> bindings = pattern.bindings();
        for (int i = 0; i < bindings.size(); i++) {
            bind(bindings.get(i), entry);
        }
    }

    private void bind(BindingPlan binding, Entry entry) {
        Object[] inputs = new Object[binding.inputs().length];
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = tuple[binding.inputs()[i]];
        }
        tuple[binding.slot()] = binding.binding().eval(inputs);
        bound.note(binding, entry);
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
        if (condition.isByValue()) {
            Object value = entries[condition.own()].value(condition.place());
            return value == null || condition.isUnknown(value)
                    ? condition.whenUnknown()
                    : condition.truthOf(value, tuple);
        }
        if (bound.touches(condition, tuple, entries)) {
            return bound.truth(condition, tuple, entries);
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
        PlaceSet missing = new PlaceSet();
        bound.missing(condition, tuple, entries, missing);
        return missing.sorted();
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
        return property == null ? null : entries[condition.own()].range(property);
    }
}
