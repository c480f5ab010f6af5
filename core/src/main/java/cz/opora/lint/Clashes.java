package cz.opora.lint;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.ParameterSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Conditions over one fact gathered one after another, until two of them cannot both hold; not thread-safe. */
final class Clashes {
    /**
     * Two conditions that cannot both hold.
     *
     * @param first one of them; null when it is not a condition of a rule
     * @param second the other
     */
    record Clash(@Nullable ConditionEntry first, ConditionEntry second) {}

    private record Values(Set<String> allowed, @Nullable ConditionEntry by) {}

    private record Bound(int value, ConditionEntry by) {}

    private static final String CHILDREN = "Children";

    private final ParameterSet parameters;
    private final @Nullable LocalDate day;
    private final Map<String, Values> values = new HashMap<>();
    private final Map<String, Bound> atLeast = new HashMap<>();
    private final Map<String, Bound> atMost = new HashMap<>();

    /** No condition yet; numbers are those of a day. */
    Clashes(ParameterSet parameters, @Nullable LocalDate day) {
        this.parameters = parameters;
        this.day = day;
    }

    /** Something known beside the rules. */
    void know(String type, String property, String value) {
        values.put(type + '.' + property, new Values(Set.of(value), null));
    }

    /** The first clash of a rule with itself and what is here already. */
    Optional<Clash> add(RuleEntry rule) {
        List<PatternEntry> patterns = rule.patterns();
        for (int at = 0; at < patterns.size(); at++) {
            PatternEntry pattern = patterns.get(at);
            String type = pattern.type();
            if (pattern.kind() != PatternKind.PLAIN || type == null) {
                continue;
            }
            String fact = Amounts.one(type) ? type : rule.id() + '#' + at;
            for (ConditionEntry condition : pattern.conditions()) {
                boolean ofChild = type.equals("Child") && condition.text().endsWith("true");
                Optional<Clash> clash = add(ofChild ? "Child" : fact, condition);
                if (clash.isPresent()) {
                    return clash;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Clash> add(String fact, ConditionEntry condition) {
        OperandEntry operand = condition.operand();
        Operator operator = condition.operator();
        String property = condition.property();
        if (operand == null || operator == null || property == null) {
            return Optional.empty();
        }
        return switch (operand.kind()) {
            case CODE, STRING, BOOLEAN -> codes(summed(fact, property), operator, operand, condition);
            case NUMBER, PARAMETER -> number(fact + '.' + base(property), operator, operand, condition);
            case BOUND -> Optional.empty();
        };
    }

    /** One child for whom it holds makes the summary of all children true, so they are one question. */
    static String summed(String type, @Nullable String property) {
        return type.equals("Child") && property != null
                ? CHILDREN + ".any" + Character.toUpperCase(property.charAt(0)) + property.substring(1)
                : type + '.' + property;
    }

    /** What is known to be at least, or at most, something is known of the same number. */
    private static String base(String property) {
        return property.replaceFirst("At(Least|Most)$", "");
    }

    private Optional<Clash> codes(String key, Operator operator, OperandEntry operand, ConditionEntry condition) {
        if (operator != Operator.EQUAL && operator != Operator.IN) {
            return Optional.empty();
        }
        Values before = values.get(key);
        Set<String> both = new HashSet<>(operand.values());
        if (before != null) {
            both.retainAll(before.allowed);
        }
        if (both.isEmpty()) {
            return Optional.of(new Clash(before == null ? null : before.by, condition));
        }
        values.put(key, new Values(both, condition));
        return Optional.empty();
    }

    private Optional<Clash> number(String key, Operator operator, OperandEntry operand, ConditionEntry condition) {
        Integer number = number(operand);
        if (number == null) {
            return Optional.empty();
        }
        switch (operator) {
            case MORE -> raise(key, number + 1, condition);
            case AT_LEAST -> raise(key, number, condition);
            case LESS -> lower(key, number - 1, condition);
            case AT_MOST -> lower(key, number, condition);
            case EQUAL -> {
                raise(key, number, condition);
                lower(key, number, condition);
            }
            default -> {
                return Optional.empty();
            }
        }
        Bound low = atLeast.get(key);
        Bound high = atMost.get(key);
        if (low == null || high == null || low.value <= high.value) {
            return Optional.empty();
        }
        return Optional.of(new Clash(low.by.equals(condition) ? high.by : low.by, condition));
    }

    private @Nullable Integer number(OperandEntry operand) {
        String value = operand.values().get(0);
        if (operand.kind() == OperandKind.NUMBER) {
            return Integer.valueOf(value);
        }
        return parameters.find(value).stream()
                .flatMap(parameter -> parameter.values().stream())
                .filter(each -> day != null && !each.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(DatedValue::value)
                .orElse(null);
    }

    private void raise(String key, int value, ConditionEntry by) {
        Bound before = atLeast.get(key);
        if (before == null || value > before.value) {
            atLeast.put(key, new Bound(value, by));
        }
    }

    private void lower(String key, int value, ConditionEntry by) {
        Bound before = atMost.get(key);
        if (before == null || value < before.value) {
            atMost.put(key, new Bound(value, by));
        }
    }
}
