package cz.opora.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NationalRulesTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    private static RuleSet rules;
    private static Scenarios scenarios;

    @BeforeAll
    static void compile() {
        rules = RuleSet.compile(FOLDER);
        scenarios = Scenarios.in(FOLDER.resolve("areas"));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_comes_out_as_its_author_expects() {
        return scenarios.cases(rules).map(each -> DynamicTest.dynamicTest(each.name(), each::verify));
    }

    @Test
    void every_rule_has_a_scenario_that_fires_it_and_a_variant_that_just_misses_it() {
        ScenarioReport report = scenarios.run(rules);
        assertThat(report.neverFired()).as("rules no scenario fires").isEmpty();
        assertThat(report.neverMissed()).as("rules no variant just misses").isEmpty();
    }

    @Test
    void every_rule_has_an_id_of_its_own() {
        assertThat(rules.rules())
                .extracting(RuleSummary::id)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(100);
    }
}
