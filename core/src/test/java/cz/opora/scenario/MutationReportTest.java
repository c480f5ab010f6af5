package cz.opora.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.opora.RuleSet;
import cz.opora.internal.json.SchemaFile;
import cz.opora.scenario.MutationReport.Survivor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationReportTest {
    private static final String RULES = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            import cz.opora.parameters.*
            agenda-group "recommend"

            rule "Bez příjmu a bez bydlení"
                @id("TST-001") @covers("E06")
                @cs("Důvod česky.") @en("The reason in English.")
                @source("zák. 108/2006 § 3") @mark(G) @since("2026-01-01") @status(approved)
            when
                $p : Parameters()
                $client : Client(age >= $p.years("test.age"), acceptsHelp == true)
            then
                insert(Escalation.of(EscalationCode.HELP, $client));
            end

            rule "Nikdo nezkouší"
                @id("TST-002") @covers("E06")
                @cs("Důvod česky.") @en("The reason in English.")
                @source("zák. 108/2006 § 3") @mark(G) @since("2026-01-01") @status(approved)
            when
                $client : Client(acceptsHelp == false)
            then
                insert(Escalation.of(EscalationCode.HELP, $client));
            end
            """;
    private static final String PARAMETER = """
            id: test.age
            cs: Věk ve zkoušce
            en: The age of the trial
            unit: years
            values:
              - { from: 2024-01-01, value: 55, source: "zkouška", mark: G }
            """;

    @TempDir
    private static Path folder;

    private static RuleSet rules;

    @BeforeAll
    static void compile_two_rules() throws IOException {
        Files.createDirectories(folder.resolve("areas"));
        Path parameters = Files.createDirectories(folder.resolve("parameters"));
        try (Stream<Path> national = Files.list(Path.of("..", "rules", "parameters"))) {
            for (Path file : national.toList()) {
                Files.copy(file, parameters.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("areas/age.drl"), RULES);
        Files.writeString(folder.resolve("parameters/test.age.yaml"), PARAMETER);
        rules = RuleSet.compile(folder, null);
    }

    @Test
    void an_edge_and_an_outcome_no_scenario_looks_at_survive_and_the_rest_is_noticed() throws IOException {
        List<Survivor> told = new ArrayList<>();

        MutationReport report = report(told, scenario("57", ""), "TST-001");

        assertThat(report.mutants()).isEqualTo(5);
        assertThat(report.noticed()).isEqualTo(3);
        assertThat(report.survivors())
                .isEqualTo(told)
                .extracting(Survivor::line, Survivor::column, Survivor::mistake, Survivor::scenarios)
                .containsExactly(
                        tuple(14, 26, "made age > $p.years(\"test.age\")", 3), tuple(16, 41, "HELP made DV_DANGER", 3));
        assertThat(SchemaFile.MUTATION.problems(report.toJson())).isEmpty();
    }

    @Test
    void a_scenario_at_the_edge_that_names_the_outcome_notices_all() throws IOException {
        MutationReport report =
                report(new ArrayList<>(), scenario("55", "    escalations: [ { code: HELP } ]\n"), "TST-001");

        assertThat(report.survivors()).isEmpty();
    }

    @Test
    void mistakes_in_a_rule_nobody_tries_all_survive() throws IOException {
        MutationReport report = report(new ArrayList<>(), scenario("55", ""), "TST-002");

        assertThat(report.survivors()).hasSize(report.mutants()).allSatisfy(survivor -> {
            assertThat(survivor.ruleId()).isEqualTo("TST-002");
            assertThat(survivor.scenarios()).isZero();
        });
    }

    private static String scenario(String age, String more) {
        return """
                - scenario: Přijímá pomoc
                  asOf: 2026-11-23
                  case: { client: { acceptsHelp: true, age: { years: %s, on: 2026-11-23 } } }
                  expect:
                    fired: [TST-001]
                %s  variants:
                    - change: { /client/age/years: 54 }
                      notFired: [TST-001]
                    - change: { /client/acceptsHelp: null }
                      unknown: [TST-001]
                """.formatted(age, more);
    }

    private static MutationReport report(List<Survivor> told, String scenario, String id) throws IOException {
        Files.writeString(folder.resolve("areas/age.scenarios.yaml"), scenario);
        return MutationReport.of(rules, folder, Scenarios.toRun(folder, rules), Set.of(id), told::add);
    }
}
