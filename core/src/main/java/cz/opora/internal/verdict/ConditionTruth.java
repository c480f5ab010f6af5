package cz.opora.internal.verdict;

import cz.opora.codes.Finding;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RulePlan.ConditionPlan;
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
        String property = plan.entry().property();
        if (property != null) {
            FactShape shape = FactShape.of(tuple[plan.own()].getClass());
            if (isUnknown(shape.read(tuple[plan.own()], property), plan.entry())) {
                return overAllValues(plan.entry(), shape.typeOf(property));
            }
        }
        return Truth.of(test(plan, tuple));
    }

    /** A group nobody could decide about yet may turn out either way, unless a rule asks for just that. */
    private static boolean isUnknown(@Nullable Object value, ConditionEntry condition) {
        OperandEntry operand = condition.operand();
        boolean asksForIt = operand != null && operand.values().contains(Finding.UNDETERMINED.name());
        return value == null || (value == Finding.UNDETERMINED && !asksForIt);
    }

    static boolean test(ConditionPlan plan, Object[] tuple) {
        Object[] arguments = new Object[plan.arguments().length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = tuple[plan.arguments()[i]];
        }
        try {
            return plan.predicate().test(arguments);
        } catch (Exception e) {
            throw new WalkFailure(plan.entry().text(), e);
        }
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
    private static Truth overAllValues(ConditionEntry condition, Class<?> type) {
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
