package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The truth of one condition on one tuple. When everything it reads is known, the compiled predicate decides: the same
 * bytes Drools runs. When the property is unknown, a condition no value could meet is false, any other is
 * unknown.
 */
final class ConditionTruth {
    private ConditionTruth() {}

    static Truth of(ConditionPlan plan, Object[] tuple) {
        if (operandUnknown(plan, tuple)) {
            return Truth.UNKNOWN;
        }
        if (plan.place() != ConditionPlan.NONE) {
            Object own = tuple[plan.own()];
            if (plan.isUnknown(FactShape.of(own.getClass()).read(own, plan.place()))) {
                return plan.whenUnknown();
            }
        }
        return Truth.of(plan.test(tuple));
    }

    static boolean operandUnknown(ConditionPlan plan, Object[] tuple) {
        return plan.operand() >= 0 && operandValue(plan, tuple) == null;
    }

    static @Nullable Object operandValue(ConditionPlan plan, Object[] tuple) {
        Object bound = tuple[plan.operand()];
        String member = Objects.requireNonNull(plan.entry().operand()).member();
        return bound == null || member == null
                ? bound
                : FactShape.of(bound.getClass()).read(bound, member);
    }

    /**
     * Only a code list has few enough values to try them all; of a number, a text or a Boolean some value fails. Where
     * every code would do, the condition is still open: Drools fires on nothing it does not know.
     */
    static Truth overAllValues(ConditionEntry condition, Class<?> type) {
        OperandEntry operand = Objects.requireNonNull(condition.operand());
        if (!type.isEnum() || operand.kind() != OperandKind.CODE) {
            return Truth.UNKNOWN;
        }
        List<?> constants = List.of(type.getEnumConstants());
        boolean none = constants.stream()
                .noneMatch(
                        constant -> codeMeets((Enum<?>) constant, condition.operator(), operand.values(), constants));
        return none ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean codeMeets(
            Enum<?> constant, @Nullable Operator operator, List<String> values, List<?> constants) {
        Set<String> wanted = Set.copyOf(values);
        List<String> order =
                constants.stream().map(other -> ((Enum<?>) other).name()).toList();
        int compared = Integer.compare(order.indexOf(constant.name()), order.indexOf(values.get(0)));
        return switch (Objects.requireNonNull(operator)) {
            case EQUAL, IN, CONTAINS -> wanted.contains(constant.name());
            case NOT_EQUAL, NOT_IN -> !wanted.contains(constant.name());
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case MORE -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }

    /** A predicate threw: the rule's verdict is an error. */
    static final class WalkFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WalkFailure(String condition, Exception cause) {
            super("the condition " + condition + " failed: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
