package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of rule authors, on three of the national rules by themselves. */
class RuleFoldersTest {
    private static final Path NATIONAL = Path.of("..", "..", "rules");
    private static final String SCENARIO = """
            - scenario: Spí venku
              asOf: 2026-11-23
              case:
                housing: { sleepsTonight: OUTSIDE }
              expect:
                fired: [HOU-001]
              variants:
                - change: { /housing/sleepsTonight: null }
                  unknown: [HOU-001]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_rules_about_sleeping_outside() throws IOException {
        for (String part : new String[] {"parameters", "vocabulary", "areas/escalations/housing"}) {
            try (Stream<Path> files = Files.walk(NATIONAL.resolve(part), 1)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".scenarios.yaml"))
                        .forEach(file -> copy(file, folder.resolve(part)));
            }
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target);
            Files.copy(file, target.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void check_counts_the_rules_and_compiles_them() throws IOException {
        write("roofless.scenarios.yaml", SCENARIO);

        Run run = Run.opora("check", folder.toString());

        // Three rules by themselves leave parameters and words unused, and what others conclude unwritten.
        assertThat(run.out()).containsPattern("\\d+ rules, 2 scenarios and variants, \\d+ findings");
        assertThat(run.out()).doesNotContain("roofless.drl").doesNotContain("roofless.scenarios.yaml");
    }

    @Test
    void check_prints_problems_of_rules_and_scenarios_with_file_and_line() throws IOException {
        Path rules = folder.resolve("areas/escalations/housing/roofless.drl");
        Files.writeString(rules, Files.readString(rules).replaceFirst("sleepsTonight", "sleepTonight"));
        write("roofless.scenarios.yaml", SCENARIO.replace("fired:", "fire:"));

        Run run = Run.opora("check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .containsPattern("roofless\\.drl:\\d+:\\d+: .*sleepTonight.*sleepsTonight")
                .contains("roofless.scenarios.yaml:6:5: /0/expect/fire: unknown key.")
                .endsWith("findings\n");
    }

    @Test
    void check_of_a_missing_folder_is_no_stack_trace() {
        Run run = Run.opora("check", folder.resolve("nowhere").toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out() + run.err()).contains("nowhere").doesNotContain("\tat ");
    }

    @Test
    void test_runs_scenarios_and_names_rules_nobody_tries() throws IOException {
        write("roofless.scenarios.yaml", SCENARIO);

        Run run = Run.opora("test", folder.toString());

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("Rules never fired by a scenario (")
                .contains("HOU-002")
                .endsWith("1 scenario, 1 variant, 0 failures\n");
        assertThat(Run.opora("test", folder.toString(), "--coverage").exitCode())
                .isEqualTo(5);
    }

    @Test
    void test_fails_with_file_line_and_reason() throws IOException {
        write("roofless.scenarios.yaml", SCENARIO.replace("unknown: [HOU-001]", "notFired: [HOU-001]"));

        Run run = Run.opora("test", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .containsPattern("roofless\\.scenarios\\.yaml:8: scenario \"Spí venku / /housing/sleepsTonight\": "
                        + "expected HOU-001 not to fire, but it is unknown")
                .contains("1 failure\n");
    }

    @Test
    void no_scenario_at_all_is_no_success() throws IOException {
        assertThat(Run.opora("test", folder.toString()).exitCode()).isEqualTo(2);

        write("roofless.scenarios.yaml", SCENARIO);
        Run none = Run.opora("test", folder.toString(), "--run", "no such name");

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("No scenario matches --run: nothing was tested.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("areas/escalations/housing").resolve(name), text);
    }
}
