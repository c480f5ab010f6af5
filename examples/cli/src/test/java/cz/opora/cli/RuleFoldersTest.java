package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of rule authors, on three of the national rules by themselves. */
class RuleFoldersTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_rules_about_sleeping_outside() throws IOException {
        RooflessRules.copyTo(folder);
    }

    @Test
    void check_counts_the_rules_and_compiles_them() throws IOException {
        Run run = Run.opora("check", folder.toString());

        // Three rules by themselves leave parameters and words unused, and what others conclude unwritten.
        assertThat(run.out()).containsPattern("\\d+ rules, 2 scenarios and variants, \\d+ findings");
        assertThat(run.out()).doesNotContain("roofless.drl").doesNotContain("roofless.scenarios.yaml");
    }

    @Test
    void check_prints_problems_of_rules_and_scenarios_with_file_and_line() throws IOException {
        Path rules = folder.resolve(RooflessRules.RULES);
        Files.writeString(rules, Files.readString(rules).replaceFirst("sleepsTonight", "sleepTonight"));
        scenario(RooflessRules.SCENARIO.replace("fired:", "fire:"));

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
        scenario(RooflessRules.SCENARIO.replace("unknown: [HOU-001]", "notFired: [HOU-001]"));

        Run run = Run.opora("test", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .containsPattern("roofless\\.scenarios\\.yaml:8: scenario \"Spí venku / /housing/sleepsTonight\": "
                        + "expected HOU-001 not to fire, but it is unknown")
                .contains("1 failure\n");
    }

    @Test
    void no_scenario_at_all_is_no_success() throws IOException {
        Files.delete(folder.resolve(RooflessRules.SCENARIOS));
        assertThat(Run.opora("test", folder.toString()).exitCode()).isEqualTo(2);

        scenario(RooflessRules.SCENARIO);
        Run none = Run.opora("test", folder.toString(), "--run", "no such name");

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err()).isEqualTo("No scenario matches --run: nothing was tested.\n");
    }

    private void scenario(String text) throws IOException {
        RooflessRules.write(folder, RooflessRules.SCENARIOS, text);
    }
}
