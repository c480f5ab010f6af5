package cz.opora.scenario;

import java.util.List;

/**
 * What came of running scenarios.
 *
 * @param scenarios how many scenarios were run
 * @param variants how many variants were run
 * @param results each scenario and variant, in the order of the files
 * @param neverFired ids of rules that no scenario names as fired; empty when only some scenarios were run
 * @param neverMissed ids of rules that no variant just misses; empty when only some scenarios were run
 */
public record ScenarioReport(
        int scenarios, int variants, List<ScenarioResult> results, List<String> neverFired, List<String> neverMissed) {
    /** Copies the lists. */
    public ScenarioReport {
        results = List.copyOf(results);
        neverFired = List.copyOf(neverFired);
        neverMissed = List.copyOf(neverMissed);
    }

    /** What was not as expected, in the order of the files. */
    public List<ScenarioFailure> failures() {
        return results.stream().flatMap(result -> result.failures().stream()).toList();
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return failures().isEmpty();
    }

    /** Whether each rule is fired by a scenario and just missed by a variant. */
    public boolean complete() {
        return neverFired.isEmpty() && neverMissed.isEmpty();
    }

    /** The report in the XML that build servers read: a suite a file, a case a scenario or variant. */
    public String toJUnitXml() {
        return JUnitXml.of(results);
    }
}
