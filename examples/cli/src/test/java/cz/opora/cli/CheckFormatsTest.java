package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import screener.Person;

/** The command check: its forms, exit codes, and folders of other rules. */
class CheckFormatsTest {
    private static final Path FOREIGN = Path.of("../foreign-rules/rules");
    private static final Path GOLDEN = Path.of("src/test/resources/cz/opora/cli/foreign-rules.txt");
    private static final String RULE = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            agenda-group "recommend"

            rule "Klient spí venku"
                @id("ABC-001") @covers("E25")
                @cs("Klient spí venku.")
                @en("The client sleeps outside.")
                @source("zák. 1/2026 § 1") @mark(S) @since("2026-01-01") @status(approved)
            when
                $housing : Housing(roofless == true)
            then
                insert(Escalation.of(EscalationCode.ROOFLESS_TONIGHT, $housing));
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void rules_written_elsewhere_are_told_their_faults() throws IOException, URISyntaxException {
        Run run = Run.opora("check", "--facts", facts(), FOREIGN.toString());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, run.out());
        }

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void the_code_of_foreign_facts_never_runs() throws URISyntaxException {
        System.setProperty("screener.watch", "true");
        try {
            Run.opora("check", "--facts", facts(), FOREIGN.toString());

            assertThat(System.getProperty("screener.ran")).isNull();
        } finally {
            System.clearProperty("screener.watch");
        }
    }

    @Test
    void a_jar_that_is_not_there_is_unreadable_input() {
        Run run = Run.opora("check", "--facts", "no-such.jar", FOREIGN.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("no-such.jar").doesNotContain("\tat ");
    }

    @Test
    void a_warning_fails_only_a_strict_check() throws IOException {
        write("areas/sleep.drl", RULE.replace("spí venku.\")", "spí venku\")"));
        write("vocabulary/properties.yaml", "Housing.roofless: { cs: \"venku\", en: \"outside\" }\n");
        write("vocabulary/questions.yaml", """
                Housing.roofless:
                  question: { cs: "Kde?", en: "Where?" }
                  whoCanTell: []
                  allowedWithoutConsent: false
                """);
        write("vocabulary/codes.yaml", "escalations:\n  ROOFLESS_TONIGHT:\n    clientFirst: true\n");

        Run run = Run.opora("check", folder.toString());

        assertThat(run.out()).contains("[text-form, warning]").endsWith("1 finding\n");
        assertThat(run.exitCode()).isZero();
        assertThat(Run.opora("check", "--strict", folder.toString()).exitCode()).isEqualTo(3);
    }

    @Test
    void an_error_is_shown_with_its_line_and_a_caret() throws IOException {
        write("areas/sleep.drl", RULE.replace("roofless ", "roofles "));

        Run run = Run.opora("check", folder.toString());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).startsWith(folder.toString().replace('\\', '/') + """
                /areas/sleep.drl:13:24: rule "Klient spí venku": unknown property roofles on Housing. \
                Maybe roofless? [unknown-property]
                        $housing : Housing(roofles == true)
                                           ^
                """);
    }

    @Test
    void machines_get_nothing_but_their_form() throws IOException {
        write("areas/sleep.drl", RULE);

        assertThat(Run.opora("check", "--format", "json", folder.toString()).out())
                .startsWith("{\n  \"format\": \"opora-check/1\"")
                .endsWith("}\n");
        assertThat(Run.opora("check", "--format", "sarif", folder.toString()).out())
                .contains("\"version\": \"2.1.0\"")
                .endsWith("}\n");
    }

    private static String facts() throws URISyntaxException {
        return Path.of(Person.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
