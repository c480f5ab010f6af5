package cz.opora.lint;

import cz.opora.Advisor;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.scenario.ScenarioCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for faults of the rule engine: decides cases, then puts each rule in a rule base of its own, gives it the facts the
 * decision held when the phase of the rule began, and compares its matches. A rule that matches otherwise alone is a
 * finding {@code engine-hazard}; the advice is wrong then, whatever the rule says. Stateless.
 */
public final class HazardCheck {
    private HazardCheck() {}

    /**
     * The findings over some cases, each rule once.
     *
     * @throws cz.opora.diagnostics.DecisionException when a case cannot be decided
     */
    public static List<Diagnostic> of(Advisor advisor, Stream<CaseFile> cases, LocalDate asOf) {
        return distinct(cases.map(each -> advisor.trials().hazards(each, asOf)));
    }

    /** The findings over the cases of scenarios, each rule once. */
    public static List<Diagnostic> of(Stream<ScenarioCase> scenarios) {
        return distinct(scenarios.map(ScenarioCase::hazards));
    }

    private static List<Diagnostic> distinct(Stream<List<Diagnostic>> found) {
        Map<String, Diagnostic> byPlace = new TreeMap<>();
        found.flatMap(List::stream).forEach(each -> byPlace.putIfAbsent(each.file() + ":" + each.line(), each));
        return List.copyOf(byPlace.values());
    }
}
