package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RulePlan.ConditionPlan;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.Tally.Tuple;
import cz.opora.internal.verdict.World.Entry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The tuples of the patterns inside exists, not and counts, beside what the rule holds already. */
final class Inner {
    private final Hand hand;
    private final BooleanSupplier mayStep;

    /** With a supplier that says, at each step, whether another one may be made. */
    Inner(Hand hand, BooleanSupplier mayStep) {
        this.hand = hand;
        this.mayStep = mayStep;
    }

    /**
     * Tells of every tuple that is not false; while it is told, the hand holds its facts.
     *
     * @return whether all were seen
     */
    boolean tuples(List<PatternNode> patterns, Consumer<Tuple> told) {
        return tuples(patterns, Tuple.EMPTY, 0, told);
    }

    private boolean tuples(List<PatternNode> patterns, Tuple soFar, int index, Consumer<Tuple> told) {
        if (index == patterns.size()) {
            told.accept(soFar);
            return true;
        }
        PatternNode pattern = patterns.get(index);
        for (Entry entry : hand.candidates(pattern)) {
            if (!mayStep.getAsBoolean()) {
                return false;
            }
            Set<String> more = new TreeSet<>(soFar.missing());
            Truth truth = soFar.truth().and(match(pattern, entry, more));
            if (truth != Truth.FALSE
                    && !tuples(patterns, new Tuple(truth, more, soFar.many() || entry.many()), index + 1, told)) {
                return false;
            }
        }
        return true;
    }

    /** Takes a fact for a pattern: how well it matches, and what that hangs on. */
    Truth match(PatternNode pattern, Entry entry, Set<String> missing) {
        hand.take(pattern, entry);
        Truth truth = entry.sure() ? Truth.TRUE : Truth.UNKNOWN;
        if (!entry.sure()) {
            missing.addAll(entry.missing());
        }
        for (ConditionPlan condition : pattern.conditions()) {
            Truth one = hand.truth(condition);
            if (one == Truth.FALSE) {
                return one;
            }
            if (one == Truth.UNKNOWN && entry.sure()) {
                missing.addAll(entry.missing());
                missing.addAll(hand.missing(condition));
            }
            truth = truth.and(one);
        }
        return truth;
    }

    /** How many tuples there are, and may be. */
    Tally tally(List<PatternNode> patterns) {
        Tally tally = new Tally();
        if (!tuples(patterns, tally::add)) {
            tally.giveUp();
        }
        return tally;
    }

    /** A condition on a number that lies between the sure tuples and the sure and possible ones together. */
    Truth onNumber(ConditionPlan condition, int slot, Tally tally) {
        if (hand.operandUnknown(condition)) {
            return Truth.UNKNOWN;
        }
        boolean all = true;
        boolean none = true;
        for (long number = tally.sure(); number <= tally.most(); number++) {
            hand.put(slot, number);
            boolean met = hand.test(condition);
            all &= met;
            none &= !met;
        }
        return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }
}
