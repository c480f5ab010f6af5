package cz.opora.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.RuleSet;
import cz.opora.internal.json.SchemaFile;
import cz.opora.scenario.CoverageReport.Miss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage of one rule with one boundary. */
class CoverageTest {
    private static final String RULE = """
            // Area: derive   Reads: Client   Writes: Conclusion OLD
            package cz.opora.rules
            import cz.opora.facts.*
            import cz.opora.parameters.*
            agenda-group "derive"

            rule "Je starý a pomoc přijímá"
                @id("OLD-001") @covers("0")
                @cs("Je starý.")
                @en("Is old.")
                @source("nikde") @mark(G) @since("2026-01-01") @status(approved)
            when
                $p : Parameters()
                $client : Client(acceptsHelp == true, age >= $p.years("old.from"))
            then
                insert(Conclusion.of("OLD", $client));
            end
            """;

    private static final String SCENARIOS = """
            - scenario: Přesně na hranici
              asOf: 2026-11-23
              case: { client: { acceptsHelp: true, age: { years: 65, on: 2026-11-23 } } }
              expect: { fired: [OLD-001] }
              variants:
                - change: { /client/acceptsHelp: false }
                  notFired: [OLD-001]
            """;

    @TempDir
    private Path folder;

    private RuleSet rules;

    @BeforeEach
    void write_the_rule() throws IOException {
        write("areas/old.drl", RULE);
        write("areas/old.scenarios.yaml", SCENARIOS);
        write("parameters/old.from.yaml", """
                id: old.from
                cs: Od kolika let je člověk starý
                en: From which age a person is old
                unit: years
                values:
                  - { from: 2024-01-01, value: 65, source: "nikde", mark: G }
                """);
        Path national = Path.of("..", "rules");
        try (var files = Files.list(national.resolve("parameters"))) {
            for (Path file : files.toList()) {
                write("parameters/" + file.getFileName(), Files.readString(file));
            }
        }
        write("vocabulary/codes.yaml", "conclusions:\n  OLD: { cs: \"je starý\", en: \"is old\" }\n");
        write("vocabulary/properties.yaml", Files.readString(national.resolve("vocabulary/properties.yaml")));
        write("vocabulary/questions.yaml", Files.readString(national.resolve("vocabulary/questions.yaml")));
        rules = RuleSet.compile(folder, null);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CoverageReport covered() {
        Coverage coverage = Coverage.of(rules);
        ScenarioReport report = Scenarios.in(folder).run(rules, coverage);
        assertThat(report.failures()).isEmpty();
        return coverage.report();
    }

    @Test
    void what_no_scenario_tries_is_named() {
        assertThat(covered().missed())
                .extracting(Miss::key)
                .containsExactlyInAnyOrder(
                        "OLD-001 | acceptsHelp == true | UNKNOWN",
                        "OLD-001 | age >= $p.years(\"old.from\") | FALSE",
                        "OLD-001 | age >= $p.years(\"old.from\") | UNKNOWN",
                        "OLD-001 | age >= $p.years(\"old.from\") | BELOW",
                        "OLD-001 | age >= $p.years(\"old.from\") | ABOVE");
    }

    @Test
    void scenarios_are_made_for_it_and_hold() throws IOException {
        Map<String, String> made = MissingScenarios.of(Scenarios.in(folder), rules, covered());
        assertThat(made).hasSize(1);

        write("generated/old.scenarios.yaml", made.values().iterator().next());

        assertThat(covered().missed()).isEmpty();
    }

    @Test
    void a_rule_that_was_never_decided_is_missed_as_a_whole() {
        assertThat(Coverage.of(rules).report().missed())
                .extracting(Miss::key)
                .containsExactly("OLD-001 | FIRED", "OLD-001 | NOT_MET");
    }

    @Test
    void the_report_names_its_format_and_stands_as_a_table() {
        CoverageReport report = covered();

        assertThat(SchemaFile.COVERAGE.problems(report.toJson())).isEmpty();
        assertThat(report.toJson()).contains("\"format\": \"opora-coverage/1\"");
        assertThat(report.toMarkdown()).contains("5 missed", "| below | 1 |");
    }
}
