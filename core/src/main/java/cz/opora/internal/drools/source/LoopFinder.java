package cz.opora.internal.drools.source;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.StaticArguments;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
     * That one rule reads what another writes.
     *
     * @param reader the rule that reads
     * @param pattern its pattern
     */
    private record Feeds(RuleEntry reader, PatternEntry pattern) {}

    /** By the entry itself: each is there once, and to compare two by what they say is to compare two rules. */
    private final Map<RuleEntry, List<Feeds>> readers = new IdentityHashMap<>();

    private LoopFinder(List<RuleEntry> rules) {
        Map<String, List<Feeds>> reads = new HashMap<>();
        for (RuleEntry rule : rules) {
            rule.patterns().stream()
                    .filter(pattern -> pattern.kind() == PatternKind.PLAIN && pattern.from() == null)
                    .forEach(pattern -> reads.computeIfAbsent(
                                    rule.phase() + " " + pattern.type(), outcome -> new ArrayList<>())
                            .add(new Feeds(rule, pattern)));
        }
        for (RuleEntry rule : rules) {
            List<Feeds> all =
                    reads.getOrDefault(rule.phase() + " " + rule.write().type(), List.of());
            readers.put(
                    rule,
                    all.stream().filter(each -> feeds(rule, each.pattern())).toList());
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
        Set<RuleEntry> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Diagnostic> problems = new ArrayList<>();
        for (RuleEntry rule : rules) {
            List<RuleEntry> circle = told.contains(rule) ? List.of() : finder.circle(rule);
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

    /** The shortest way from a rule back to it, beginning with it; empty when there is none. */
    private List<RuleEntry> circle(RuleEntry start) {
        Map<RuleEntry, RuleEntry> from = new IdentityHashMap<>();
        Deque<RuleEntry> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            RuleEntry writer = next.remove();
            for (Feeds fed : readers.getOrDefault(writer, List.of())) {
                if (fed.reader() == start) {
                    return way(start, writer, from);
                }
                if (from.putIfAbsent(fed.reader(), writer) == null) {
                    next.add(fed.reader());
                }
            }
        }
        return List.of();
    }

    private static List<RuleEntry> way(RuleEntry start, RuleEntry last, Map<RuleEntry, RuleEntry> from) {
        List<RuleEntry> way = new ArrayList<>();
        @Nullable RuleEntry at = last;
        while (at != null && at != start) {
            way.add(0, at);
            at = from.get(at);
        }
        way.add(0, start);
        return way;
    }

    private Diagnostic problem(List<RuleEntry> circle) {
        RuleEntry first = circle.get(0);
        RuleEntry last = circle.get(circle.size() - 1);
        PatternEntry pattern = readers.getOrDefault(last, List.of()).stream()
                .filter(each -> each.reader() == first)
                .map(Feeds::pattern)
                .findFirst()
                .orElseThrow();
        String type = last.write().type();
        Set<String> names = new LinkedHashSet<>();
        circle.stream().skip(1).forEach(rule -> names.add('"' + rule.name() + '"'));
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
