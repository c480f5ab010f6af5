package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What is known of an outcome before its rule is decided: the codes its source names. */
public final class StaticArguments {
    private StaticArguments() {}

    /** Property values by name: {@code Criterion.of(TargetGroup.TG_55PLUS, "A2", $x)} is known in group and code. */
    static Map<String, Object> of(Class<?> type, WriteEntry write) {
        Map<String, Object> known = new HashMap<>();
        for (String argument : write.arguments()) {
            if (argument.startsWith("\"")) {
                known.put("code", argument.substring(1, argument.length() - 1));
            } else if (!argument.startsWith("$")) {
                constant(type, argument, known);
            }
        }
        return known;
    }

    private static void constant(Class<?> type, String argument, Map<String, Object> known) {
        int dot = argument.indexOf('.');
        if (dot < 0 || !type.isRecord()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> list = component.getType();
            if (list.isEnum() && list.getSimpleName().equals(argument.substring(0, dot))) {
                Arrays.stream(list.getEnumConstants())
                        .filter(value -> ((Enum<?>) value).name().equals(argument.substring(dot + 1)))
                        .findFirst()
                        .ifPresent(value -> known.putIfAbsent(component.getName(), value));
            }
        }
    }

    /** Whether an outcome of the rule could meet the pattern, as far as the codes both name tell. */
    public static boolean mayMatch(Class<?> type, WriteEntry write, PatternEntry pattern) {
        Map<String, Object> known = of(type, write);
        return pattern.conditions().stream().noneMatch(condition -> contradicts(known, condition));
    }

    private static boolean contradicts(Map<String, Object> known, ConditionEntry condition) {
        Object value = condition.property() == null ? null : known.get(condition.property());
        OperandEntry operand = condition.operand();
        if (value == null || operand == null) {
            return false;
        }
        boolean positive = condition.operator() == Operator.EQUAL || condition.operator() == Operator.IN;
        boolean codes = operand.kind() == OperandKind.CODE || operand.kind() == OperandKind.STRING;
        String name = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        return positive && codes && !operand.values().contains(name);
    }
}
