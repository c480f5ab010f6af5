package cz.opora.internal.words;

import cz.opora.advice.Criterion;
import cz.opora.codes.Text;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.ToldCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which things a pattern means, in words, when there is no such thing to ask. */
final class ThingNames {
    private final Things things;

    ThingNames(Things things) {
        this.things = things;
    }

    /** Whether a condition only ties a derived thing to what it is about. */
    static boolean isAbout(ConditionEntry condition) {
        return "about".equals(condition.property());
    }

    /** The things a pattern means, by the codes it names; null when it names none. */
    @Nullable Text of(OnFact told) {
        List<Text> names = new ArrayList<>();
        for (ToldCondition condition : told.conditions()) {
            if (condition.namesIt() && !isAbout(condition.entry())) {
                names.addAll(codes(condition, told.type(), told.pattern()));
            }
        }
        return names.isEmpty() ? null : ConditionWords.listed(names);
    }

    /** The words of the codes that name a thing; the group of a criterion is a part of the criterion's own words. */
    private List<Text> codes(ToldCondition condition, Class<?> type, PatternEntry pattern) {
        OperandEntry operand = Objects.requireNonNull(condition.entry().operand());
        boolean group = type == Criterion.class && operand.kind() == OperandKind.CODE;
        if (group) {
            return List.of();
        }
        if (operand.kind() == OperandKind.STRING) {
            return operand.values().stream()
                    .map(value -> things.named(value, type, groupOf(pattern)))
                    .toList();
        }
        if (operand.kind() == OperandKind.CODE) {
            String property = String.valueOf(condition.entry().property());
            return operand.values().stream()
                    .map(value -> ConditionWords.code(type, property, value))
                    .toList();
        }
        return condition.operand() == null ? List.of() : List.of(FactWords.value(condition.operand()));
    }

    private static @Nullable String groupOf(PatternEntry pattern) {
        return pattern.conditions().stream()
                .filter(condition -> "group".equals(condition.property()))
                .map(ConditionEntry::operand)
                .filter(Objects::nonNull)
                .map(operand -> operand.values().get(0))
                .findFirst()
                .orElse(null);
    }
}
