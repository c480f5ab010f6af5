package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.scenario.Coverage;
import cz.opora.scenario.CoverageReport.Miss;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every rule is fired and missed by a scenario, every condition seen true, false and, where that can be, unknown, every
 * boundary from both sides, every code recommended; what is not is named with its reason.
 */
class CoverageTest {
    private static final Path EXCEPTIONS = Path.of("src/test/resources/cz/opora/national/coverage-exceptions.txt");

    @Test
    void what_no_scenario_tries_is_what_the_exceptions_name() throws IOException {
        Coverage coverage = Coverage.of(Zalesi.RULES);

        ScenarioReport report = Scenarios.in(Path.of(".")).run(Zalesi.RULES, coverage);

        assertThat(report.failures()).isEmpty();
        assertThat(coverage.report().missed()).extracting(Miss::key).containsExactlyInAnyOrderElementsOf(exceptions());
    }

    /** A line an exception; a line that begins with # is the reason of those below it. */
    private static List<String> exceptions() throws IOException {
        List<String> lines = Files.readAllLines(EXCEPTIONS);
        assertThat(lines.get(0)).as("the first exception has a reason").startsWith("#");
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
