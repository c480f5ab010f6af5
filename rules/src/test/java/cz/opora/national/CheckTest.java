package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.lint.HazardCheck;
import cz.opora.lint.Lint;
import cz.opora.lint.LintReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is found in the national rules that nobody accepted with a reason. */
class CheckTest {
    private static final LintReport REPORT =
            Lint.folder(Path.of("")).asOf(Zalesi.DAY).run();

    @Test
    void the_national_rules_have_no_finding() {
        assertThat(REPORT.rules()).isEqualTo(Zalesi.RULES.rules().size());
        assertThat(REPORT.findings())
                .extracting(finding -> finding.diagnostic().format())
                .isEmpty();
    }

    @Test
    void what_is_accepted_has_a_reason_worth_reading() {
        assertThat(REPORT.accepted())
                .allSatisfy(
                        finding -> assertThat(finding.accepted()).contains(" ").hasSizeGreaterThan(20));
    }

    @Test
    void in_the_example_cases_every_rule_matches_alone_as_it_does_in_company() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/cases"))) {
            List<CaseFile> cases = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(CaseFile::load)
                    .toList();

            assertThat(cases).hasSizeGreaterThan(15);
            assertThat(HazardCheck.of(Zalesi.ADVISOR, cases.stream(), Zalesi.DAY))
                    .isEmpty();
        }
    }
}
