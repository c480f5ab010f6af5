package cz.opora.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.RuleSet;
import cz.opora.lint.Lint;
import cz.opora.lint.LintReport;
import cz.opora.lint.Severity;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a build that keeps rules of its own does with them: lint the folder, run its scenarios. */
class OwnRulesTest {
    private static final Path RULES = Path.of("..", "..", "rules");

    @Test
    void the_rule_folder_has_no_error() {
        LintReport report = Lint.folder(RULES).asOf(LocalDate.of(2026, 11, 23)).run();

        assertThat(report.rules()).isPositive();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(finding -> finding.diagnostic().format())
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> its_scenarios_come_out_as_expected() {
        return Scenarios.in(RULES.resolve("areas/escalations/crime"))
                .cases(RuleSet.national())
                .map(each -> DynamicTest.dynamicTest(each.name(), each::verify));
    }
}
