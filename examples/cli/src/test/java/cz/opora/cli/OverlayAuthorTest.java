package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the author of an overlay. */
class OverlayAuthorTest {
    private static final Path LHOTA = Path.of("..", "overlays", "lhota");

    @TempDir
    private Path temporary;

    private Path town;

    @BeforeEach
    void copy_the_overlay() throws IOException {
        town = temporary.resolve("lhota");
        try (Stream<Path> files = Files.walk(LHOTA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = town.resolve(LHOTA.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void an_overlay_by_itself_is_told_to_say_what_it_lies_on() {
        String folder = town.toString();
        for (List<String> command : List.of(
                List.of("check", folder),
                List.of("test", folder),
                List.of("doc", folder),
                List.of("diff", "national", folder, "--cases", temporary.toString()))) {
            Run run = Run.opora(command.toArray(new String[0]));

            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo(folder
                            + ": this is an overlay (overlay.yaml): say what it lies on, --on national."
                            + System.lineSeparator());
        }
    }

    @Test
    void advise_with_an_overlay_as_rules_is_told_of_the_option_for_it() throws IOException {
        Path file = Files.writeString(temporary.resolve("case.json"), "{ \"format\": \"opora-case/1\" }");

        Run run = Run.opora("advise", file.toString(), "--rules", town.toString(), "--as-of", "2026-11-23");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("this is an overlay (overlay.yaml)", "--overlay " + town);
    }

    @Test
    void a_new_rule_takes_the_prefix_of_the_overlay_and_the_next_id() throws IOException {
        Run made = newRule(town, "Předškolák z vedlejší vsi");

        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out())
                .startsWith("lhota/PRI-021\n")
                .contains("opora check " + town + " --on national", "opora test " + town + " --on national");
        assertThat(Files.readString(town.resolve("areas/preschool/more.drl"))).contains("@id(\"lhota/PRI-021\")");
        assertThat(Run.opora("check", town.toString(), "--on", "national").out())
                .contains("@source still says DOPLNIT. [placeholder]")
                .doesNotContain("[bad-metadata]");
    }

    @Test
    void a_new_rule_may_be_the_first_of_its_folder() throws IOException {
        Path fresh = Files.createDirectories(temporary.resolve("fresh"));

        assertThat(newRule(fresh, "První pravidlo").out()).startsWith("PRI-001\n");
        assertThat(fresh.resolve("areas/preschool/more.drl")).exists();
    }

    private static Run newRule(Path folder, String name) {
        return Run.opora(
                "new-rule",
                folder.toString(),
                "--area",
                "preschool",
                "--decision",
                "more",
                "--prefix",
                "PRI",
                "--name",
                name);
    }

    @Test
    void coverage_and_doc_tell_of_the_rules_of_the_overlay_alone() {
        Run tested = Run.opora("test", town.toString(), "--on", "national", "--coverage");
        Run told = Run.opora("doc", town.toString(), "--on", "national");

        assertThat(tested.out().lines().filter(line -> line.contains("not tried: ")))
                .isNotEmpty()
                .allMatch(line -> line.contains("not tried: lhota/"));
        assertThat(told.out()).startsWith("# Horní Lhota\n").contains("(lhota/PRI-001)", "MTX-373 neplatí tu: ");
        assertThat(told.out().lines().filter(line -> line.startsWith("## ") && line.matches(".*[A-Z]{3}-\\d{3}\\)")))
                .isNotEmpty()
                .allMatch(line -> line.contains("(lhota/"));
    }

    @Test
    void diff_takes_the_new_rules_as_an_overlay() throws IOException {
        Path cases = Files.createDirectories(temporary.resolve("cases"));
        Files.writeString(cases.resolve("case.json"), "{ \"format\": \"opora-case/1\" }");

        Run run = Run.opora("diff", "national", town.toString(), "--on", "national", "--cases", cases.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void what_is_wrong_in_the_file_of_the_overlay_is_told_with_its_folder_and_line() throws IOException {
        Path file = town.resolve("overlay.yaml");
        Files.writeString(file, Files.readString(file).replace("TG_OWN_1", "TG_PRESCHOOL"));

        Run run = Run.opora("check", town.toString(), "--on", "national");

        assertThat(run.err())
                .startsWith(file + ":13: /groups/own/0/code: ")
                .contains("Own groups are TG_OWN_1 to TG_OWN_5.");
    }

    @Test
    void a_scenario_of_a_rule_that_does_not_exist_is_told_once_with_the_nearest_id() throws IOException {
        scenarios("[lhota/PRI-001, lhota/PRI-002, lhota/PRI-010", "[lhota/PRI-0O1, lhota/PRI-002, lhota/PRI-010");

        Run run = Run.opora("check", town.toString(), "--on", "national");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("criteria.scenarios.yaml:7:")
                .contains("there is no rule lhota/PRI-0O1. Maybe lhota/PRI-001")
                .doesNotContain("[not-a-just-miss]");
    }

    @Test
    void testing_tells_a_rule_that_does_not_exist_once_and_runs_the_rest() throws IOException {
        scenarios("[lhota/PRI-001, lhota/PRI-002, lhota/PRI-010", "[lhota/PRI-0O1, lhota/PRI-002, lhota/PRI-010");

        Run run = Run.opora("test", town.toString(), "--on", "national");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .containsOnlyOnce("there is no rule lhota/PRI-0O1. Maybe lhota/PRI-001")
                .contains("criteria.scenarios.yaml:7:");
    }

    @Test
    void a_variant_of_a_child_that_is_not_there_says_how_many_there_are() throws IOException {
        scenarios("/household/children/0/attendsSchool: true", "/household/children/1/attendsSchool: true");

        Run run = Run.opora("check", town.toString(), "--on", "national");

        assertThat(run.out()).contains("/household/children has only one element (counted from 0), so there is no 1.");
    }

    private void scenarios(String old, String changed) throws IOException {
        Path file = town.resolve("areas/preschool/criteria.scenarios.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, changed));
    }
}
