package cz.opora.scenario;

import java.util.List;

/**
 * What came of one scenario or variant.
 *
 * @param file its file, as the caller named the folder
 * @param line the line it begins on
 * @param name its name; a variant adds the pointer it changes
 * @param failures what was not as expected; empty when all was
 */
public record ScenarioResult(String file, int line, String name, List<ScenarioFailure> failures) {
    /** Copies the list. */
    public ScenarioResult {
        failures = List.copyOf(failures);
    }

    /** Whether everything was as expected. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
