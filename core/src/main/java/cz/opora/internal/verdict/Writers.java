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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rules could write what each pattern asks for, and what is known of it before they are decided. It depends on the
 * rules alone, so it is made once for a rule base. Immutable and thread-safe.
 */
public final class Writers {
    private final Map<String, List<RulePlan>> ofType = new HashMap<>();
    private final Map<String, Map<String, List<RulePlan>>> ofOutcome = new HashMap<>();
    private final IdentityHashMap<PatternNode, Ask> asks = new IdentityHashMap<>();
    private final Map<Class<?>, int[]> readers = new ConcurrentHashMap<>();
    private int numbered;
    private int rules;

    /**
     * A rule that could write what a pattern asks for.
     *
     * @param rule the rule
     * @param single it writes one outcome, however often it matches: its outcome names no fact of its tuple
     * @param partial the outcome as far as the source names it
     */
    record Writer(RulePlan rule, boolean single, Object partial) {}

    /**
     * What a pattern asks for. Rules ask for the same thing in the same words many times over: such patterns share one.
     *
     * @param number its number among those of these rules, from 0
     * @param type the fact type
     * @param writers the rules that could write it
     */
    record Ask(int number, Class<?> type, List<Writer> writers) {}

    private Writers() {}

    /** The writers among rules. */
    public static Writers of(Collection<RulePlan> rules) {
        Writers writers = new Writers();
        writers.rules = rules.size();
        rules.forEach(rule -> writers.ofType
                .computeIfAbsent(rule.entry().write().type(), type -> new ArrayList<>())
                .add(rule));
        for (RulePlan rule : rules) {
            List<String> arguments = rule.entry().write().arguments();
            if (!arguments.isEmpty()) {
                writers.ofOutcome
                        .computeIfAbsent(rule.entry().write().type(), type -> new HashMap<>())
                        .computeIfAbsent(arguments.get(0), argument -> new ArrayList<>())
                        .add(rule);
            }
        }
        writers.findAsks(rules);
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

    private void findAsks(Collection<RulePlan> rules) {
        Map<List<Object>, Ask> byWording = new HashMap<>();
        Map<RulePlan, Writer> known = new HashMap<>();
        rules.forEach(rule -> rule.nodes().forEach(node -> patterns(node)
                .forEach(pattern ->
                        asks.put(pattern, byWording.computeIfAbsent(wording(pattern), words -> ask(pattern, known))))));
    }

    private static List<Object> wording(PatternNode pattern) {
        List<Object> wording = new ArrayList<>();
        wording.add(pattern.type());
        wording.add(pattern.from() == null);
        pattern.conditions().forEach(condition -> {
            wording.add(condition.entry().text());
            wording.add(condition.alone());
        });
        return wording;
    }

    private Ask ask(PatternNode pattern, Map<RulePlan, Writer> known) {
        Class<?> type = pattern.type();
        List<Writer> possible = of(pattern.entry(), type).stream()
                .map(rule -> known.computeIfAbsent(rule, each -> writer(type, each)))
                .toList();
        return new Ask(numbered++, type, possible);
    }

    /** How many rules there are. */
    int rules() {
        return rules;
    }

    /** How many different things patterns ask for. */
    int asks() {
        return numbered;
    }

    /** What a pattern of these rules asks for. */
    Ask ask(PatternNode pattern) {
        @Nullable Ask known = asks.get(pattern);
        if (known == null) {
            throw new IllegalStateException("a pattern of other rules");
        }
        return known;
    }

    /** The numbers of what could be answered by a fact of a class. */
    int[] readersOf(Class<?> fact) {
        return readers.computeIfAbsent(fact, each -> asks.values().stream()
                .filter(ask -> ask.type().isAssignableFrom(each))
                .mapToInt(Ask::number)
                .distinct()
                .toArray());
    }

    /** The rules that write a type, in the order the rules were given in. */
    public List<RulePlan> of(Class<?> type) {
        return Collections.unmodifiableList(ofType.getOrDefault(type.getSimpleName(), List.of()));
    }

    /** Those of them whose first argument is written so, such as {@code TargetGroup.TG_55PLUS}. */
    public List<RulePlan> of(Class<?> type, String argument) {
        return Collections.unmodifiableList(
                ofOutcome.getOrDefault(type.getSimpleName(), Map.of()).getOrDefault(argument, List.of()));
    }

    /** The rules that could write what a pattern asks for. */
    List<RulePlan> of(PatternEntry pattern, Class<?> type) {
        return ofType.getOrDefault(type.getSimpleName(), List.of()).stream()
                .filter(writer -> StaticArguments.mayMatch(type, writer.entry().write(), pattern))
                .toList();
    }
}
