package cz.opora.internal.drools.source;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.StaticArguments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds rules that feed themselves, alone or through others: each outcome of a phase wakes every rule of it that reads such
 * an outcome, so a circle fires until the limit of the session. An outcome read in {@code exists}, in {@code not} or by a
 * count wakes nobody a second time.
 */
final class LoopFinder {
    /**
     * That a rule reads what another writes.
     *
     * @param reader the place of the rule that reads
     * @param pattern its pattern
     */
    private record Feeds(int reader, PatternEntry pattern) {}

    private final List<RuleEntry> rules;
    /** What each rule feeds, by its place. */
    private final List<List<Feeds>> fed = new ArrayList<>();

    private LoopFinder(List<RuleEntry> rules) {
        this.rules = rules;
        Map<String, List<Feeds>> reads = new HashMap<>();
        for (int place = 0; place < rules.size(); place++) {
            for (PatternEntry pattern : rules.get(place).patterns()) {
                if (pattern.kind() == PatternKind.PLAIN && pattern.from() == null) {
                    reads.computeIfAbsent(rules.get(place).phase() + " " + pattern.type(), outcome -> new ArrayList<>())
                            .add(new Feeds(place, pattern));
                }
            }
        }
        for (RuleEntry rule : rules) {
            List<Feeds> all =
                    reads.getOrDefault(rule.phase() + " " + rule.write().type(), List.of());
            fed.add(all.stream().filter(each -> feeds(rule, each.pattern())).toList());
        }
    }

    /**
     * One problem a circle, at the first rule of it.
     *
     * @param below the rules of the layers below, which may be links of a circle but begin none
     */
    static List<Diagnostic> problems(List<RuleEntry> rules, List<RuleEntry> below) {
        List<RuleEntry> all = new ArrayList<>(below);
        all.addAll(rules);
        LoopFinder finder = new LoopFinder(all);
        Set<Integer> told = new HashSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (int place = below.size(); place < all.size(); place++) {
            List<Integer> circle = told.contains(place) ? List.of() : finder.circle(place);
            if (!circle.isEmpty()) {
                told.addAll(circle);
                problems.add(finder.problem(circle));
            }
        }
        return problems;
    }

    private static boolean feeds(RuleEntry writer, PatternEntry pattern) {
        return ReadableTypes.find(writer.write().type())
                .filter(type -> StaticArguments.mayMatch(type.type(), writer.write(), pattern))
                .isPresent();
    }

    /** The shortest way from a rule back to it, beginning with it, by places; empty when there is none. */
    private List<Integer> circle(int start) {
        Map<Integer, Integer> from = new HashMap<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int writer = next.remove();
            for (Feeds feeds : fed.get(writer)) {
                if (feeds.reader() == start) {
                    return way(start, writer, from);
                }
                if (from.putIfAbsent(feeds.reader(), writer) == null) {
                    next.add(feeds.reader());
                }
            }
        }
        return List.of();
    }

    private static List<Integer> way(int start, int last, Map<Integer, Integer> from) {
        List<Integer> way = new ArrayList<>();
        for (int at = last; at != start; at = from.getOrDefault(at, start)) {
            way.add(0, at);
        }
        way.add(0, start);
        return way;
    }

    private Diagnostic problem(List<Integer> circle) {
        RuleEntry first = rules.get(circle.get(0));
        int end = circle.get(circle.size() - 1);
        RuleEntry last = rules.get(end);
        PatternEntry pattern = fed.get(end).stream()
                .filter(each -> each.reader() == circle.get(0))
                .map(Feeds::pattern)
                .findFirst()
                .orElseThrow();
        String type = last.write().type();
        Set<String> names = new LinkedHashSet<>();
        circle.stream()
                .skip(1)
                .forEach(place -> names.add('"' + rules.get(place).name() + '"'));
        String message = names.isEmpty()
                ? "it reads the " + type + " it writes, so it would fire again and again."
                : "it feeds " + String.join(", which feeds ", names)
                        + ", which feeds it: they would fire again and again.";
        return new Diagnostic(
                Kinds.LOOP,
                Diagnostic.Level.ERROR,
                first.file(),
                pattern.line(),
                null,
                null,
                "rule \"" + first.name() + "\": " + message,
                hint(type, written(last), pattern));
    }

    /** The code it writes, without its list; null when the source does not say. */
    private static @Nullable String written(RuleEntry rule) {
        List<String> arguments = rule.write().arguments();
        String first = arguments.isEmpty() ? "$" : arguments.get(0);
        return first.startsWith("$")
                ? null
                : first.substring(first.lastIndexOf('.') + 1).replace("\"", "");
    }

    private static String hint(String type, @Nullable String code, PatternEntry pattern) {
        Optional<ConditionEntry> asked = pattern.conditions().stream()
                .filter(condition -> condition.operand() != null
                        && condition.operand().values().contains(code))
                .findFirst();
        return asked.map(condition -> "Maybe " + condition.property() + " without " + code + "?")
                .orElseGet(
                        () -> (code == null ? "Maybe exists " : "Maybe only codes other than " + code + ", or exists ")
                                + type + "(...)?");
    }
}
