package cz.opora.internal.words;

import cz.opora.codes.Text;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a condition compares with that another condition of the rule has read. */
final class BoundWords {
    private static final Text OTHER = new Text("totéž", "the same");

    private final FactWords facts;
    private final Map<String, Text> values = new HashMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    BoundWords(RulePlan rule, FactWords facts) {
        this.facts = facts;
        rule.nodes().forEach(node -> patterns(node).forEach(this::note));
    }

    private static List<PatternNode> patterns(Node node) {
        if (node instanceof PatternNode pattern) {
            return List.of(pattern);
        }
        return node instanceof GroupNode group ? group.inner() : ((CountNode) node).inner();
    }

    private void note(PatternNode pattern) {
        if (pattern.entry().binding() != null) {
            types.put(pattern.entry().binding(), pattern.type());
        }
        pattern.bindings().forEach(binding -> {
            if (binding.entry().bindsAs() != null) {
                values.put(
                        binding.entry().bindsAs(),
                        label(pattern.type(), binding.entry().property()));
            }
        });
    }

    private Text label(Class<?> type, @Nullable String property) {
        Text label = facts.label(type.getSimpleName() + "." + property);
        Text kind = Things.isListed(type) ? Things.kind(type) : null;
        return kind == null ? label : Things.before(kind, label);
    }

    /** What the condition waits for. */
    Text wanted(ConditionEntry condition) {
        OperandEntry operand = Objects.requireNonNull(condition.operand());
        String variable = String.valueOf(operand.variable());
        Class<?> type = types.get(variable);
        Text other = type != null && operand.member() != null
                ? label(type, operand.member())
                : values.getOrDefault(variable, OTHER);
        Text quoted = new Text("„" + other.cs() + "“", "\"" + other.en() + "\"");
        return switch (Objects.requireNonNull(condition.operator())) {
            case EQUAL, IN, CONTAINS -> ConditionWords.prefixed("totéž jako ", "the same as ", quoted);
            case NOT_EQUAL, NOT_IN -> ConditionWords.prefixed("něco jiného než ", "other than ", quoted);
            case LESS -> ConditionWords.prefixed("méně než ", "less than ", quoted);
            case AT_MOST -> ConditionWords.prefixed("nejvýš ", "at most ", quoted);
            case MORE -> ConditionWords.prefixed("víc než ", "more than ", quoted);
            case AT_LEAST -> ConditionWords.prefixed("aspoň ", "at least ", quoted);
        };
    }
}
