package cz.opora.scenario;

/**
 * An expectation that was not met.
 *
 * @param file the file of the scenario, as the caller named the folder
 * @param line the line the scenario or variant begins on
 * @param scenario its name
 * @param message what was expected, what came, and why
 */
public record ScenarioFailure(String file, int line, String scenario, String message) {
    /** The failure on one line, as editors understand it. */
    public String format() {
        return file + ":" + line + ": scenario \"" + scenario + "\": " + message;
    }
}
