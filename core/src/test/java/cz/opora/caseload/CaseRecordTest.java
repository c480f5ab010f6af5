package cz.opora.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.diagnostics.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRecordTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_gives_its_files_and_those_of_its_subfolders_by_name() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        Files.writeString(folder.resolve("b.json"), "{}");
        Files.writeString(folder.resolve("more/a.json"), "{}");
        Files.writeString(folder.resolve("a.json"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "no case");

        assertThat(CaseRecord.in(folder))
                .extracting(CaseRecord::name)
                .containsExactly("a.json", "b.json", "more/a.json");
    }

    @Test
    void a_file_of_lines_gives_a_record_a_line_with_its_number_and_passes_over_empty_ones() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, "{\"a\":1}\r\n\n   \n{ \"format\": \"opora-case/1\", \"caseId\": \"B\" }");

        assertThat(CaseRecord.in(file)).extracting(CaseRecord::name).containsExactly("cases.jsonl:1", "cases.jsonl:4");
        assertThat(CaseRecord.in(file).get(1).caseFile().caseId()).isEqualTo("B");
        assertThatThrownBy(() -> CaseRecord.in(file).get(0).caseFile())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("cases.jsonl:1");
    }

    @Test
    void no_case_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("folder-called.json"));
        Path blank = Files.writeString(folder.resolve("blank.jsonl"), "\n\n");

        for (Path each : new Path[] {empty, blank}) {
            assertThatThrownBy(() -> CaseRecord.in(each))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("there is no case here");
        }
        assertThatThrownBy(() -> CaseRecord.in(folder.resolve("nowhere")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no such folder or file");
    }

    @Test
    void a_record_prints_where_it_stands_and_nothing_of_the_case() {
        assertThat(CaseRecord.of("x.json", "{\"caseId\":\"secret\"}".getBytes(StandardCharsets.UTF_8)))
                .hasToString("x.json");
    }
}
