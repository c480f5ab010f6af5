package cz.opora.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.codes.Mark;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.GoldenMessages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterFilesTest {
    private static final String FOLDER = "parameters/bad";
    private static final String GOOD = """
            id: tg-55plus.age-from
            cs: Věk, od kterého klient patří do skupiny 55+
            en: Age from which a client belongs to the 55+ group
            unit: years
            range: [50, 65]          # what an overlay may set
            values:
              - { from: 2024-01-01, value: 55, source: "S002 (wording: nad 55 let)", mark: G }
              - { from: 2026-01-01, value: 56, source: S002, mark: S }
            """;

    @Test
    @Tag("encoding")
    void a_parameter_is_read_with_its_range_and_dated_values() {
        ParameterSet set = ParameterSet.parse(Map.of("age.yaml", GOOD.getBytes(StandardCharsets.UTF_8)));

        Parameter parameter = set.find("tg-55plus.age-from").orElseThrow();
        assertThat(parameter.text().cs()).isEqualTo("Věk, od kterého klient patří do skupiny 55+");
        assertThat(parameter.range()).isEqualTo(new Range(50, 65));
        assertThat(set.at(LocalDate.of(2025, 12, 31)).years("tg-55plus.age-from"))
                .isEqualTo(55);
        assertThat(set.at(LocalDate.of(2026, 1, 1)).mark("tg-55plus.age-from")).isEqualTo(Mark.S);
    }

    @Test
    void a_file_may_hold_a_list_and_a_folder_many_files(@TempDir Path folder) throws IOException {
        String list = """
                - { id: a, cs: á, en: a, unit: workingDays, values: [{ from: 2024-01-01, value: 1, source: x, mark: K }] }
                - { id: b, cs: bé, en: b, unit: crowns, values: [{ from: 2024-01-01, value: -1, source: x, mark: K }] }
                """;
        Files.writeString(folder.resolve("list.yaml"), list);
        Files.writeString(folder.resolve("one.yml"), GOOD);
        Files.writeString(folder.resolve("README.md"), "not a parameter");

        assertThat(ParameterSet.load(folder).all())
                .extracting(Parameter::id)
                .containsExactly("a", "b", "tg-55plus.age-from");
    }

    @Test
    void every_problem_of_every_file_is_reported_at_once() {
        Map<String, byte[]> files = new TreeMap<>();
        GoldenMessages.inputs(FOLDER, ".yaml")
                .forEach(name -> files.put("parameters/" + name, GoldenMessages.bytes(FOLDER, name)));
        files.put("parameters/empty.yaml", new byte[0]);
        files.put("parameters/comment.yaml", "# nothing\n".getBytes(StandardCharsets.UTF_8));
        files.put("parameters/tabs.yaml", "id: x\n\tcs: \"y\n".getBytes(StandardCharsets.UTF_8));
        files.put("parameters/deep.yaml", "[".repeat(5_000).getBytes(StandardCharsets.UTF_8));
        files.put("parameters/wide.yaml", "id: x".getBytes(StandardCharsets.UTF_16));

        RuleSetException refused = catchThrowableOfType(RuleSetException.class, () -> ParameterSet.parse(files));

        GoldenMessages.assertGolden(FOLDER, "all.txt", refused.diagnostics());
    }

    @Test
    void a_folder_that_is_not_there_is_named(@TempDir Path folder) {
        assertThatThrownBy(() -> ParameterSet.load(folder.resolve("none")))
                .isInstanceOf(RuleSetException.class)
                .hasMessage(folder.resolve("none") + ": there is no such folder, or it cannot be read.");
    }

    @Test
    void an_empty_folder_is_an_empty_set(@TempDir Path folder) {
        assertThat(ParameterSet.load(folder).all()).isEmpty();
    }
}
