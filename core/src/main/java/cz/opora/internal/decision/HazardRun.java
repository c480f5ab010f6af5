package cz.opora.internal.decision;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleSession;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for rules that the engine matches otherwise in company: each rule is put in a base of its own, given the facts the
 * full run held when the phase of the rule began, and has to match as it did there. One case; not thread-safe.
 */
public final class HazardRun {
    private static final String CODE = "engine-hazard";

    private final RuleBases bases;
    private final List<RulePlan> rules;
    private final List<Diagnostic> found = new ArrayList<>();

    public HazardRun(RuleBases bases, List<RulePlan> rules) {
        this.bases = bases;
        this.rules = rules;
    }

    /** Compares a phase that was fired to its end. */
    public void phase(Phase phase, List<Object> held, List<Firing> fired) {
        Map<RulePlan, List<List<Object>>> together = new HashMap<>();
        fired.forEach(firing -> together.computeIfAbsent(firing.rule(), rule -> new ArrayList<>())
                .add(firing.facts()));
        Set<String> written = fired.stream()
                .map(firing -> firing.rule().entry().write().type())
                .collect(Collectors.toSet());
        List<Object> after = Stream.concat(held.stream(), fired.stream().map(Firing::written))
                .toList();
        for (RulePlan rule : rules) {
            if (rule.entry().phase() == phase) {
                boolean readsThisPhase = reads(rule.entry(), written);
                compare(rule, together.getOrDefault(rule, List.of()), readsThisPhase ? after : held);
            }
        }
    }

    private static boolean reads(RuleEntry rule, Set<String> types) {
        return rule.patterns().stream()
                .flatMap(pattern -> Stream.concat(Stream.of(pattern), pattern.inner().stream()))
                .anyMatch(pattern -> pattern.type() != null && types.contains(pattern.type()));
    }

    private void compare(RulePlan rule, List<List<Object>> together, List<Object> facts) {
        List<List<Object>> alone = alone(rule, facts);
        if (!counted(alone).equals(counted(together))) {
            RuleEntry entry = rule.entry();
            String message = "rule \"" + entry.name() + "\": together with the other rules it matches "
                    + together.size() + " times, alone " + alone.size() + " times, or other facts.";
            found.add(new Diagnostic(CODE, Diagnostic.Level.ERROR, entry.file(), entry.line(), 1, null, message, null));
        }
    }

    private List<List<Object>> alone(RulePlan rule, List<Object> facts) {
        try (RuleSession session = bases.alone(rule).open()) {
            facts.forEach(session::insert);
            List<List<Object>> matches = session.fire(rule.entry().phase()).stream()
                    .map(Firing::facts)
                    .toList();
            session.done();
            return matches;
        }
    }

    private static Map<List<Object>, Integer> counted(List<List<Object>> matches) {
        Map<List<Object>, Integer> counted = new HashMap<>();
        matches.forEach(match -> counted.merge(match, 1, Integer::sum));
        return counted;
    }

    public List<Diagnostic> found() {
        return List.copyOf(found);
    }
}
