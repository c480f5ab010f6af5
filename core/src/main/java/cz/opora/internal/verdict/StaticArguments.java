package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What is known of an outcome before its rule is decided: the codes its source names. */
final class StaticArguments {
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
}
