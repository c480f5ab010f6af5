package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "advise --help",
                "check --help",
                "test --help",
                "why --help",
                "why-not --help",
                "ask --help",
                "catalog --help",
                "--version"
            })
    void help_and_version_are_results(String line) {
        Run run = Run.opora(line.split(" "));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("opora");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_tells_every_exit_code() {
        assertThat(Run.opora("--help").out())
                .contains("Exit codes:")
                .contains("2   a scenario failed")
                .contains("4   the case or the directory cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "advice case.json",
                "advise",
                "advise case.json --detail most",
                "advise case.json --as-of tomorrow",
                "test rules --run (",
                "advise case.json --no-such-option"
            })
    void wrong_use_is_two_lines_and_exit_code_one(String line) {
        Run run = Run.opora(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("opora: ").contains("Help: opora").doesNotContain("\tat ");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void a_misspelt_command_option_or_value_is_told_with_what_was_perhaps_meant() {
        assertThat(Run.opora("advice", "case.json").err()).contains("there is no command advice. Maybe advise?");
        assertThat(Run.opora("frobnicate").err()).contains("there is no command frobnicate. There are advise, ");
        assertThat(Run.opora("advise", "case.json", "--langg", "en").err())
                .contains("there is no option --langg of opora advise. Maybe --lang?");
        assertThat(Run.opora("advise", "case.json", "other.json").err())
                .contains("'other.json' is one argument too many for opora advise.");
        assertThat(Run.opora("advise", "case.json", "--format", "xml").err()).contains("'xml' is none of text, json");
    }

    @Test
    void a_folder_that_is_not_there_is_told_as_that(@TempDir Path folder) throws IOException {
        String nowhere = folder.resolve("nowhere").toString();
        Path file = Files.writeString(folder.resolve("case.json"), "{\"format\": \"opora-case/1\"}");

        for (String command : new String[] {"check", "test", "watch", "mutate", "doc"}) {
            assertThat(Run.opora(command, nowhere).err()).contains(nowhere + ": there is no such folder.");
        }
        assertThat(Run.opora("check", file.toString()).err()).contains("is a file, not a rule folder.");
        assertThat(Run.opora("new-rule", nowhere, "--area", "a", "--decision", "b", "--prefix", "AAA", "--name", "Věta")
                        .err())
                .contains("there is no folder " + nowhere);
        assertThat(Run.opora(
                                "caseload",
                                file.toString(),
                                "--rejects",
                                folder.resolve("no/where").toString())
                        .err())
                .contains("cannot be read or written: there is no such file or folder");
    }

    @Test
    void rules_without_the_numbers_the_library_needs_are_told_and_not_an_error_of_the_program(@TempDir Path folder)
            throws IOException {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(cases.resolve("a.json"), "{\"format\": \"opora-case/1\"}");
        Path rules = Files.createDirectories(folder.resolve("rules/areas"));
        Files.writeString(rules.resolve("one.drl"), """
                package cz.opora.rules
                import cz.opora.codes.*
                import cz.opora.facts.*
                import cz.opora.advice.*
                agenda-group "recommend"

                rule "Přijímá pomoc"
                    @id("TST-001") @covers("E13")
                    @cs("Důvod česky.") @en("The reason in English.")
                    @source("zkouška") @mark(G) @since("2024-01-01") @status(approved)
                when
                    $client : Client(acceptsHelp == true)
                then
                    insert(Escalation.of(EscalationCode.HELP, $client));
                end
                """);

        Run run = Run.opora("diff", "national", rules.getParent().toString(), "--cases", cases.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).doesNotContain("error of the program");
        assertThat(run.out()).contains("no value on that date for [");
    }

    @Test
    void an_error_of_the_program_is_one_line_without_its_message_and_a_trace_only_on_demand() {
        Exception error = new IllegalStateException("value of a client");

        assertThat(failed(error, false))
                .startsWith("opora: IllegalStateException. This is an error of the program")
                .doesNotContain("client's value", "value of a client", "\tat ")
                .hasLineCount(1);
        assertThat(failed(error, true)).contains("\tat ");
    }

    @Test
    void a_file_that_access_is_denied_to_is_no_error_of_the_program() {
        assertThat(failed(new UncheckedIOException(new AccessDeniedException("rules/areas")), false))
                .isEqualTo("opora: rules/areas cannot be read or written: access is denied." + System.lineSeparator());
    }

    private static String failed(Exception error, boolean debug) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(Main.failed(error, new Terminal(stream, stream), debug)).isEqualTo(1);

        return err.toString(StandardCharsets.UTF_8);
    }
}
