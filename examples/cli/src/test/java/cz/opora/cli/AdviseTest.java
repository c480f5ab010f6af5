package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdviseTest {
    private static final Path EXAMPLES = Path.of("..");
    private static final String MAN =
            EXAMPLES.resolve("cases/v01-58-debts-copd-refused-twice.json").toString();

    @TempDir
    private Path folder;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("cases"))) {
            return files.map(Path::toString).filter(name -> name.endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_example_case_gives_a_page_of_ninety_columns_in_both_languages(String file) {
        for (String language : new String[] {"cs", "en"}) {
            Run run = Run.opora("advise", file, "--lang", language);

            assertThat(run.exitCode()).as(run.err()).isZero();
            assertThat(run.out()).startsWith("OPORA - ").contains("ORP Zálesí");
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(90));
            assertThat(run.out().lines()).hasSizeLessThanOrEqualTo(60);
        }
    }

    @Test
    void the_result_goes_to_out_and_the_example_town_is_told_on_err() {
        Run run = Run.opora("advise", MAN);

        assertThat(run.err()).isEqualTo("No --directory given: using that of the made-up town Zálesí.\n");
        assertThat(run.out()).contains("V KOSTCE").contains("stav k 23. 11. 2026");
    }

    @Test
    void a_given_directory_is_used_in_silence() {
        Run run = Run.opora(
                "advise",
                MAN,
                "--directory",
                EXAMPLES.resolve("directories/zalesi.json").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void the_day_given_goes_before_the_day_of_the_case() {
        assertThat(Run.opora("advise", MAN, "--as-of", "2026-12-01").out()).contains("stav k 1. 12. 2026");
    }

    @Test
    void a_case_without_a_day_is_decided_for_today_and_says_so() throws IOException {
        Run run = Run.opora("advise", written("{\"format\": \"opora-case/1\"}"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("No day is given and the case names none: deciding for today, ");
    }

    @Test
    void a_case_of_which_nothing_is_known_asks_and_never_reassures() throws IOException {
        Run run = Run.opora("advise", written("{\"format\": \"opora-case/1\", \"asOf\": \"2026-11-23\"}"));

        assertThat(run.out())
                .contains("To neznamená, že není")
                .contains("ZEPTEJTE SE")
                .doesNotContain("Potvrzeno");
    }

    @Test
    void the_reasons_name_rule_source_and_place_in_the_case() {
        Run run = Run.opora("advise", MAN, "--detail", "why");

        assertThat(run.out())
                .containsSubsequence("OPORA - NÁVRH POSTUPU", "\nPROČ\n", "zdroj: ", "[/")
                .doesNotContain("PRAVIDLA");
    }

    @Test
    void full_detail_tells_the_verdict_of_every_rule() {
        Run run = Run.opora("advise", MAN, "--detail", "full", "--lang", "en");

        assertThat(run.out())
                .containsSubsequence("OPORA - ", "\nWHY\n", "\nRULES\n", "CHI-006")
                .contains("not known");
    }

    @Test
    void json_is_the_same_to_the_byte_every_time() {
        Run first = Run.opora("advise", MAN, "--format", "json");

        assertThat(first.out())
                .startsWith("{\n  \"format\": \"opora-advice/1\",\n")
                .endsWith("}\n");
        assertThat(Run.opora("advise", MAN, "--format", "json").out()).isEqualTo(first.out());
    }

    @Test
    void every_mistake_of_a_case_is_told_at_once_without_its_values() throws IOException {
        Run run = Run.opora("advise", written("""
                        {
                          "format": "opora-case/1",
                          "asOf": "2026-13-01",
                          "clinet": { "acceptsHelp": true },
                          "housing": { "situations": { "EVICTED": true }, "arrearsMonths": "secret" }
                        }
                        """));

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().replace(folder.toString(), "").replace('\\', '/')).isEqualTo(golden("bad-case.txt"));
        assertThat(run.err()).doesNotContain("secret");
    }

    @Test
    void a_missing_case_and_a_broken_directory_are_invalid_input() throws IOException {
        Run missing = Run.opora("advise", "no-such-case.json");
        Run broken = Run.opora("advise", MAN, "--directory", written("{ \"format\": \"opora-directory/1\", "));

        assertThat(missing.exitCode()).isEqualTo(4);
        assertThat(missing.err()).endsWith("no-such-case.json: there is no such file.\n");
        assertThat(broken.exitCode()).isEqualTo(4);
        assertThat(broken.err()).contains("case.json:");
    }

    @Test
    @Tag("encoding")
    void czech_survives_a_platform_that_knows_only_ascii() throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                "cz.opora.cli.Main",
                "advise",
                MAN);
        program.environment().put("LC_ALL", "C");
        Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        byte[] out = process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(new String(out, StandardCharsets.UTF_8))
                .isEqualTo(Run.opora("advise", MAN).out());
    }

    private String written(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json).toString();
    }

    private static String golden(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/cz/opora/cli", name));
        return String.join("\n", lines) + "\n";
    }
}
