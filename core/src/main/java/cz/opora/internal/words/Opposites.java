package cz.opora.internal.words;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.Told.ToldCondition;
import java.util.List;
import java.util.Objects;

/** A condition that holds just when another does not, for words only: no rule is made of it. */
final class Opposites {
    private Opposites() {}

    static ToldCondition of(ToldCondition told) {
        ConditionEntry entry = told.entry();
        OperandEntry operand = Objects.requireNonNull(entry.operand());
        ConditionEntry other = operand.kind() == OperandKind.BOOLEAN
                ? with(entry, Objects.requireNonNull(entry.operator()), flipped(operand))
                : with(entry, opposite(Objects.requireNonNull(entry.operator())), operand);
        return new ToldCondition(other, told.verdict(), told.namesIt(), false, List.of(), null, null);
    }

    private static OperandEntry flipped(OperandEntry truth) {
        boolean value = Boolean.parseBoolean(truth.values().get(0));
        return new OperandEntry(truth.kind(), null, List.of(Boolean.toString(!value)), null, null);
    }

    private static ConditionEntry with(ConditionEntry entry, Operator operator, OperandEntry operand) {
        return new ConditionEntry(
                entry.text(), entry.line(), entry.column(), entry.property(), entry.bindsAs(), operator, operand);
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case LESS -> Operator.AT_LEAST;
            case AT_LEAST -> Operator.LESS;
            case MORE -> Operator.AT_MOST;
            case AT_MOST -> Operator.MORE;
            case IN, CONTAINS -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
        };
    }
}
