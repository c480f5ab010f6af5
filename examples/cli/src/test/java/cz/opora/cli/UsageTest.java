package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
    void an_error_of_the_program_is_one_line_without_its_message_and_a_trace_only_on_demand() {
        Exception error = new IllegalStateException("value of a client");

        assertThat(failed(error, false))
                .startsWith("opora: IllegalStateException. This is an error of the program")
                .doesNotContain("client's value", "value of a client", "\tat ")
                .hasLineCount(1);
        assertThat(failed(error, true)).contains("\tat ");
    }

    private static String failed(Exception error, boolean debug) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

        assertThat(Main.failed(error, new Terminal(stream, stream), debug)).isEqualTo(1);

        return err.toString(StandardCharsets.UTF_8);
    }
}
