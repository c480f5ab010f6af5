package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.scenario.Coverage;
import cz.opora.scenario.CoverageReport.Miss;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Every rule is fired and missed by a scenario, every condition seen true, false and, where that can be, unknown, every
 * boundary from each side it has, every code recommended. There are no exceptions: what cannot be tried is no aim.
 */
class CoverageTest {
    @Test
    void scenarios_try_everything_there_is_to_try() {
        Coverage coverage = Coverage.of(Zalesi.RULES);

        ScenarioReport report = Scenarios.in(Path.of(".")).run(Zalesi.RULES, coverage);

        assertThat(report.failures()).isEmpty();
        assertThat(coverage.report().missed()).extracting(Miss::key).isEmpty();
    }
}
