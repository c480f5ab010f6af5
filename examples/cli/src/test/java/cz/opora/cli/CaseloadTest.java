package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report over many cases, and the network of a town. */
class CaseloadTest {
    private static final String ROOFLESS =
            "{\"format\": \"opora-case/1\", \"caseId\": \"%s\", \"housing\": {\"sleepsTonight\": \"OUTSIDE\"}}";

    @TempDir
    private Path folder;

    private Path lines;

    @BeforeEach
    void write_a_file_of_three_cases_and_a_broken_line() throws IOException {
        lines = folder.resolve("cases.jsonl");
        Files.writeString(
                lines,
                ROOFLESS.formatted("c1") + "\n" + ROOFLESS.formatted("c2") + "\n{\"format\": \n"
                        + ROOFLESS.formatted("c3") + "\n");
    }

    @Test
    void a_broken_line_is_written_beside_and_the_rest_is_decided() throws IOException {
        Path rejects = folder.resolve("rejects.txt");

        Run run = Run.opora("caseload", lines.toString(), "--as-of", "2026-11-23", "--rejects", rejects.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out())
                .contains("PŘEHLED PŘÍPADŮ PRO VEDOUCÍ ODBORU", "Rozhodnuto: 3 z 4; vyřazeno: 1")
                .contains("Dnes nemá kde spát: 3 (100 %)")
                .doesNotContain("c1");
        assertThat(Files.readAllLines(rejects)).singleElement().asString().startsWith("cases.jsonl:3\t");
    }

    @Test
    void it_is_also_json_and_English_and_tells_of_posts() throws IOException {
        Path posts = folder.resolve("posts.json");
        Files.writeString(
                posts,
                "{\"format\": \"opora-posts/1\", \"posts\": [{\"id\": \"cm-1\", \"cases\": [\"c1\"],"
                        + " \"absentSince\": \"2026-11-01\"}]}");

        assertThat(Run.opora("caseload", lines.toString(), "--format", "json").out())
                .contains("\"format\": \"opora-caseload/1\"");
        assertThat(Run.opora(
                                "caseload",
                                lines.toString(),
                                "--as-of",
                                "2026-11-23",
                                "--lang",
                                "en",
                                "--posts",
                                posts.toString())
                        .out())
                .contains("cm-1: ", "unattended for 22 days: name a deputy within 72 hours");
    }

    @Test
    void an_empty_folder_is_refused() throws IOException {
        Run run = Run.opora(
                "caseload", Files.createDirectory(folder.resolve("empty")).toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("there is no case here");
    }

    @Test
    void the_network_of_a_town_is_told_for_a_group() {
        Run run = Run.opora("network", "TG_MENTAL", "--territory", "9901", "--as-of", "2026-11-23");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("MINIMÁLNÍ SÍŤ PRO SKUPINU: Duševní zdraví", "9901 Zálesí", "psychiatr: plno");
        assertThat(Run.opora("network", "TG_MENTAL", "--territory", "9901", "--format", "json")
                        .out())
                .contains("\"format\": \"opora-network/1\"");
    }

    @Test
    void a_group_or_a_town_nobody_knows_is_told_with_those_that_are_known() {
        assertThat(Run.opora("network", "TG_MENTALL").err())
                .contains("there is no target group TG_MENTALL. Maybe TG_MENTAL");
        assertThat(Run.opora("network", "TG_MENTAL").err()).contains("say which town", "9901 Zálesí");
        assertThat(Run.opora("network", "TG_MENTAL", "--territory", "1").err()).contains(", but of 9901 Zálesí");
    }
}
