package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rules could write what each pattern asks for, and what is known of it before they are decided. It depends on the
 * rules alone, so it is made once for a rule base. Immutable and thread-safe.
 */
public final class Writers {
    private final Map<String, List<RulePlan>> ofType = new HashMap<>();
    private final Map<String, List<RulePlan>> ofOutcome = new HashMap<>();
    private final IdentityHashMap<PatternNode, List<Writer>> ofPattern = new IdentityHashMap<>();

    /**
     * A rule that could write what a pattern asks for.
     *
     * @param rule the rule
     * @param single it writes one outcome, however often it matches: its outcome names no fact of its tuple
     * @param partial the outcome as far as the source names it
     */
    record Writer(RulePlan rule, boolean single, Object partial) {}

    private Writers() {}

    /** The writers among rules. */
    public static Writers of(Collection<RulePlan> rules) {
        Writers writers = new Writers();
        rules.forEach(rule -> writers.ofType
                .computeIfAbsent(rule.entry().write().type(), type -> new ArrayList<>())
                .add(rule));
        for (RulePlan rule : rules) {
            List<String> arguments = rule.entry().write().arguments();
            if (!arguments.isEmpty()) {
                writers.ofOutcome
                        .computeIfAbsent(
                                rule.entry().write().type() + " " + arguments.get(0), outcome -> new ArrayList<>())
                        .add(rule);
            }
        }
        Map<RulePlan, Writer> known = new HashMap<>();
        rules.forEach(rule -> rule.nodes().forEach(node -> patterns(node)
                .forEach(pattern -> writers.ofPattern.put(
                        pattern,
                        writers.of(pattern.entry(), pattern.type()).stream()
                                .map(writer -> known.computeIfAbsent(writer, each -> writer(pattern.type(), each)))
                                .toList()))));
        return writers;
    }

    private static List<PatternNode> patterns(Node node) {
        if (node instanceof PatternNode pattern) {
            return List.of(pattern);
        }
        return node instanceof GroupNode group ? group.inner() : ((CountNode) node).inner();
    }

    private static Writer writer(Class<?> type, RulePlan rule) {
        boolean single = rule.entry().write().arguments().stream().noneMatch(argument -> argument.startsWith("$"));
        Object partial =
                FactShape.of(type).partial(StaticArguments.of(type, rule.entry().write()));
        return new Writer(rule, single, partial);
    }

    /** The rules that write a type, in the order the rules were given in. */
    public List<RulePlan> of(Class<?> type) {
        return Collections.unmodifiableList(ofType.getOrDefault(type.getSimpleName(), List.of()));
    }

    /** Those of them whose first argument is written so, such as {@code TargetGroup.TG_55PLUS}. */
    public List<RulePlan> of(Class<?> type, String argument) {
        return Collections.unmodifiableList(
                ofOutcome.getOrDefault(type.getSimpleName() + " " + argument, List.of()));
    }

    /** The rules that could write what a pattern asks for. */
    List<RulePlan> of(PatternEntry pattern, Class<?> type) {
        return ofType.getOrDefault(type.getSimpleName(), List.of()).stream()
                .filter(writer -> StaticArguments.mayMatch(type, writer.entry().write(), pattern))
                .toList();
    }

    /** The writers of a pattern of these rules. */
    List<Writer> of(PatternNode pattern) {
        @Nullable List<Writer> known = ofPattern.get(pattern);
        if (known == null) {
            throw new IllegalStateException("a pattern of other rules");
        }
        return known;
    }
}
