package cz.opora.internal.explain;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.ParameterSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a property that are worth trying for a condition, and whether each makes it hold. */
final class WantedValues {
    /** Of a code list: enough to leave a condition or to meet it, without trying every code of a long list. */
    private static final int MOST_CODES = 3;

    private final ParameterSet parameters;
    private final LocalDate asOf;
    private final boolean around;

    WantedValues(ParameterSet parameters, LocalDate asOf) {
        this(parameters, asOf, false);
    }

    private WantedValues(ParameterSet parameters, LocalDate asOf, boolean around) {
        this.parameters = parameters;
        this.asOf = asOf;
        this.around = around;
    }

    /** With the numbers below, on and above a boundary, whether or not the condition changes there. */
    static WantedValues around(ParameterSet parameters, LocalDate asOf) {
        return new WantedValues(parameters, asOf, true);
    }

    /**
     * Values by whether the condition holds with them: truth values, codes, and the numbers on both sides of a boundary.
     * Empty for a condition that only binds or compares with another fact.
     *
     * @param type the type of the property
     */
    Map<Object, Boolean> of(ConditionEntry condition, Class<?> type) {
        Map<Object, Boolean> values = new LinkedHashMap<>();
        OperandEntry operand = condition.operand();
        if (operand == null || condition.operator() == null) {
            return values;
        }
        switch (operand.kind()) {
            case BOOLEAN -> {
                boolean wanted = Boolean.parseBoolean(operand.values().get(0));
                values.put(wanted, true);
                values.put(!wanted, false);
            }
            case CODE -> codes(operand.values(), type, values);
            case NUMBER -> number(condition, Integer.parseInt(operand.values().get(0)), values);
            case PARAMETER ->
                parameters
                        .find(operand.values().get(0))
                        .ifPresent(parameter -> number(condition, on(parameter.values()), values));
            default -> {}
        }
        return values;
    }

    private int on(List<DatedValue> dated) {
        int value = dated.get(0).value();
        for (DatedValue one : dated) {
            value = one.from().isAfter(asOf) ? value : one.value();
        }
        return value;
    }

    private static void codes(List<String> wanted, Class<?> type, Map<Object, Boolean> values) {
        if (!type.isEnum()) {
            return;
        }
        List<Object> others = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            boolean met = wanted.contains(((Enum<?>) constant).name());
            if (met && values.size() < MOST_CODES) {
                values.put(constant, true);
            } else if (!met) {
                others.add(constant);
            }
        }
        others.stream().limit(MOST_CODES).forEach(constant -> values.put(constant, false));
    }

    private void number(ConditionEntry condition, int limit, Map<Object, Boolean> values) {
        List<Integer> pair =
                switch (java.util.Objects.requireNonNull(condition.operator(), "an operator")) {
                    case AT_LEAST -> Arrays.asList(limit, limit - 1);
                    case MORE -> Arrays.asList(limit + 1, limit);
                    case AT_MOST, EQUAL, IN -> Arrays.asList(limit, limit + 1);
                    case LESS -> Arrays.asList(limit - 1, limit);
                    default -> List.of();
                };
        for (int i = 0; i < pair.size(); i++) {
            values.put(pair.get(i), i == 0);
        }
        for (int beside = limit - 1; around && beside <= limit + 1; beside++) {
            values.putIfAbsent(beside, false);
        }
    }
}
