package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.DirectoryFile;
import cz.opora.internal.layers.ApprovalFile;
import cz.opora.internal.layers.Approvals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaFilesTest {
    private static final String REGENERATE = "mvn -pl core test -Dtest=SchemaFilesTest -Dopora.schemas=write";

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void a_committed_schema_is_what_the_Java_types_generate(SchemaFile file) throws IOException {
        if ("write".equals(System.getProperty("opora.schemas"))) {
            Files.createDirectories(file.path().getParent());
            Files.writeString(file.path(), file.generated());
        }

        assertThat(file.committed())
                .as("%s is not what the Java types say. Generate it anew: %s", file.path(), REGENERATE)
                .isEqualTo(file.generated());
    }

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void a_schema_refuses_a_document_of_another_format(SchemaFile file) {
        assertThat(file.problems("{\"format\": \"opora-other/1\"}")).isNotEmpty();
    }

    @Test
    void an_advice_with_every_property_of_the_schema_binds_and_loses_nothing() {
        String everything = SchemaSample.of(SchemaFile.ADVICE);
        byte[] bytes = everything.getBytes(StandardCharsets.UTF_8);

        Advice advice = JsonDocuments.read("advice.json", bytes, Advice.class);

        assertThat(JsonWriter.pretty(advice, EmptyCollections.KEPT)).isEqualTo(everything);
        assertThat(SchemaFile.ADVICE.problems(everything)).isEmpty();
    }

    @Test
    void a_directory_with_every_property_of_the_schema_binds_and_loses_nothing() {
        String everything = SchemaSample.of(SchemaFile.DIRECTORY);

        DirectoryFile file = DirectoryFile.parse("everything.json", everything.getBytes(StandardCharsets.UTF_8));

        assertThat(file.toJson()).isEqualTo(everything);
        assertThat(SchemaFile.DIRECTORY.problems(everything)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_validates_against_its_schema(Path example) throws IOException {
        String json = Files.readString(example);
        SchemaFile schema = json.contains("\"" + CaseFile.FORMAT + "\"") ? SchemaFile.CASE : SchemaFile.DIRECTORY;

        assertThat(schema.problems(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lhota", "zalesi"})
    void an_overlay_of_the_examples_validates_against_its_schema(String town) throws IOException {
        Path file = Path.of("..", "examples", "overlays", town, "overlay.yaml");

        assertThat(SchemaFile.OVERLAY.problems(json(Files.readAllBytes(file)))).isEmpty();
        assertThat(SchemaFile.OVERLAY.problems(
                        json((Files.readString(file) + "\nofff: []\n").getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
    }

    @Test
    void a_record_of_approvals_as_it_is_written_validates_against_its_schema() {
        String written = ApprovalFile.text(List.of(new Approvals.Approval(
                "metodička", LocalDate.of(2026, 11, 23), "SOC 12/2026", Map.of("HOU-001", "0".repeat(64)))));

        assertThat(SchemaFile.APPROVALS.problems(json(written.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    private static String json(byte[] yaml) {
        YamlDocuments documents = new YamlDocuments();
        Node tree = documents.tree("file.yaml", yaml);
        documents.finish();
        return JsonWriter.pretty(Objects.requireNonNull(tree, "a document"), EmptyCollections.KEPT);
    }

    static Stream<Path> examples() throws IOException {
        Path examples = Path.of("..", "examples");
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("cases", "directories")) {
            try (Stream<Path> files = Files.list(examples.resolve(folder))) {
                found.addAll(
                        files.filter(file -> file.toString().endsWith(".json")).toList());
            }
        }
        return found.stream().sorted();
    }
}
