package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.Tally.Tuple;
import java.util.List;
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
        return tuples(patterns, Truth.TRUE, false, 0, told);
    }

    private boolean tuples(List<PatternNode> patterns, Truth soFar, boolean many, int index, Consumer<Tuple> told) {
        if (index == patterns.size()) {
            told.accept(soFar == Truth.TRUE ? Tuple.SURE : new Tuple(soFar, missing(patterns), many));
            return true;
        }
        PatternNode pattern = patterns.get(index);
        for (Choice choice : hand.choices(pattern)) {
            if (!mayStep.getAsBoolean()) {
                return false;
            }
            Truth truth = soFar.and(hand.match(pattern, choice));
            if (truth != Truth.FALSE
                    && !tuples(patterns, truth, many || choice.entry().many(), index + 1, told)) {
                return false;
            }
        }
        return true;
    }

    private List<String> missing(List<PatternNode> patterns) {
        PlaceSet missing = new PlaceSet();
        patterns.forEach(pattern -> hand.missing(pattern, missing));
        return missing.sorted();
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
        boolean fewest = test(condition, slot, tally.sure());
        boolean same = true;
        if (!inOneDirection(condition)) {
            for (long number = tally.sure() + 1; same && number < tally.most(); number++) {
                same = test(condition, slot, number) == fewest;
            }
        }
        same &= test(condition, slot, tally.most()) == fewest;
        return same ? Truth.of(fewest) : Truth.UNKNOWN;
    }

    private boolean test(ConditionPlan condition, int slot, long number) {
        hand.put(slot, number);
        return hand.test(condition);
    }

    /** Of a comparison with one bound both ends tell all. */
    private static boolean inOneDirection(ConditionPlan condition) {
        Operator operator = condition.entry().operator();
        return operator == Operator.AT_LEAST
                || operator == Operator.MORE
                || operator == Operator.AT_MOST
                || operator == Operator.LESS;
    }
}
