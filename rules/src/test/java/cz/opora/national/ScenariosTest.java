package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.ScenarioCase;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every scenario of the national rules comes out as its author expects, and every rule has one. */
class ScenariosTest {
    private static final Path AREAS = Path.of("areas");

    @TestFactory
    Stream<DynamicTest> each_scenario_comes_out_as_expected() {
        return Scenarios.in(AREAS)
                .cases(Zalesi.RULES)
                .map(scenario -> DynamicTest.dynamicTest(scenario.toString(), scenario::verify));
    }

    @Test
    void every_rule_is_fired_by_a_scenario_and_just_missed_by_a_variant() {
        ScenarioReport report = Scenarios.in(AREAS).run(Zalesi.RULES);

        assertThat(report.scenarios()).isPositive();
        assertThat(report.neverFired()).as("never fired").isEmpty();
        assertThat(report.neverMissed()).as("never just missed").isEmpty();
    }

    @Test
    void every_scenario_is_a_case_of_its_own() {
        assertThat(Scenarios.in(AREAS).cases(Zalesi.RULES))
                .extracting(ScenarioCase::toString)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_folder_without_scenarios_proves_nothing_and_is_refused(@TempDir Path empty) {
        assertThatThrownBy(() -> Scenarios.in(empty)).isInstanceOf(RuleSetException.class);
    }
}
