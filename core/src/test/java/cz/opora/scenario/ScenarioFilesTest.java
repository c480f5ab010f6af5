package cz.opora.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFilesTest {
    private static final String GOOD = """
            - scenario: Spí venku
              asOf: 2026-11-23
              case:
                housing: { sleepsTonight: OUTSIDE }
              expect:
                fired: [HOU-001]
            """;

    @TempDir
    private Path folder;

    @Test
    void a_folder_without_scenarios_is_refused() {
        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.code())
                .isEqualTo("no-scenarios"));
    }

    @Test
    void a_missing_folder_is_refused() {
        RuleSetException refused =
                catchThrowableOfType(RuleSetException.class, () -> Scenarios.in(folder.resolve("nowhere")));

        assertThat(refused.diagnostics()).singleElement().satisfies(problem -> assertThat(problem.code())
                .isEqualTo("unreadable-folder"));
    }

    @Test
    void scenarios_and_their_variants_are_read_from_subfolders() throws IOException {
        write(
                "areas/housing/roofless.scenarios.yaml",
                GOOD + "  variants:\n"
                        + "    - change: { /housing/sleepsTonight: null }\n      unknown: [HOU-001]\n"
                        + "    - change: { /housing/sleepsTonight: OWN_HOME }\n      notFired: [HOU-001]\n");

        assertThat(Scenarios.in(folder).size()).isEqualTo(3);
        assertThat(Scenarios.in(folder)
                        .matching(name -> name.contains("/housing/sleepsTonight"))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void a_variant_of_two_changes_is_refused_with_its_line() throws IOException {
        write(
                "a.scenarios.yaml",
                GOOD + "  variants:\n"
                        + "    - change: { /housing/sleepsTonight: null, /client/acceptsHelp: true }\n      unknown: [HOU-001]\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("a variant changes exactly one JSON pointer of the case.");
            assertThat(problem.line()).isEqualTo(8);
            assertThat(problem.pointer()).isEqualTo("/0/variants/0/change");
        });
    }

    @Test
    void a_variant_that_names_no_rule_is_refused() throws IOException {
        write("a.scenarios.yaml", GOOD + "  variants:\n    - change: { /housing/sleepsTonight: null }\n");

        assertThat(messages())
                .containsExactly("a variant names under notFired or unknown a rule that its scenario fires.");
    }

    @Test
    void a_variant_that_names_a_rule_its_scenario_does_not_fire_is_refused() throws IOException {
        write(
                "a.scenarios.yaml",
                GOOD + "  variants:\n" + "    - change: { /housing/sleepsTonight: null }\n      unknown: [HOU-002]\n");

        assertThat(problems()).singleElement().satisfies(problem -> assertThat(problem.format())
                .endsWith("the scenario does not name under fired: HOU-002. Fired are: HOU-001."));
    }

    @Test
    void a_variant_that_changes_nothing_is_refused() throws IOException {
        write(
                "a.scenarios.yaml",
                GOOD + "  variants:\n"
                        + "    - change: { /housing/sleepsTonight: OUTSIDE }\n      notFired: [HOU-001]\n");

        assertThat(messages()).containsExactly("changes nothing in the case.");
    }

    @Test
    void a_scenario_that_expects_nothing_is_refused() throws IOException {
        write("a.scenarios.yaml", GOOD.replace("    fired: [HOU-001]", "    fired: []"));

        assertThat(messages()).containsExactly("expects nothing, so it cannot fail.");
    }

    @Test
    void an_unknown_key_of_the_case_and_of_the_expectation_are_told_together() throws IOException {
        write("a.scenarios.yaml", GOOD.replace("sleepsTonight", "sleepTonight"));
        write("b.scenarios.yaml", GOOD.replace("fired", "fire"));

        assertThat(problems().stream().map(Diagnostic::format))
                .anySatisfy(line -> assertThat(line)
                        .contains("a.scenarios.yaml:4: /housing/sleepTonight: unknown key.")
                        .contains("sleepsTonight"))
                .anySatisfy(line -> assertThat(line)
                        .contains("b.scenarios.yaml:6: /0/expect/fire: unknown key.")
                        .contains("fired"));
    }

    @Test
    void an_inline_directory_is_checked_as_a_directory_file() throws IOException {
        write("a.scenarios.yaml", GOOD + "  directory:\n    - { id: a, name: A, type: NO_SUCH_TYPE }\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/0/directory/actors/0/type");
            assertThat(problem.code()).isEqualTo("unknown-code");
        });
    }

    @Test
    void a_scenario_without_a_case_is_refused() throws IOException {
        write("a.scenarios.yaml", GOOD.replace("  case:\n    housing: { sleepsTonight: OUTSIDE }\n", ""));

        assertThat(messages()).containsExactly("is required: the case to decide.");
    }

    private void write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
    }

    private List<String> messages() {
        return problems().stream().map(Diagnostic::message).toList();
    }

    private List<Diagnostic> problems() {
        return catchThrowableOfType(RuleSetException.class, () -> Scenarios.in(folder))
                .diagnostics();
    }
}
