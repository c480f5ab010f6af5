package cz.opora.scenario;

import java.util.List;

/**
 * What came of running scenarios.
 *
 * @param scenarios how many scenarios were run
 * @param variants how many variants were run
 * @param failures what was not as expected, in the order of the files
 * @param neverFired ids of rules that no scenario names as fired; empty when only some scenarios were run
 * @param neverMissed ids of rules that no variant just misses; empty when only some scenarios were run
 */
public record ScenarioReport(
        int scenarios,
        int variants,
        List<ScenarioFailure> failures,
        List<String> neverFired,
        List<String> neverMissed) {
    /** Copies the lists. */
    public ScenarioReport {
        failures = List.copyOf(failures);
        neverFired = List.copyOf(neverFired);
        neverMissed = List.copyOf(neverMissed);
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }

    /** Whether each rule is fired by a scenario and just missed by a variant. */
    public boolean complete() {
        return neverFired.isEmpty() && neverMissed.isEmpty();
    }
}
