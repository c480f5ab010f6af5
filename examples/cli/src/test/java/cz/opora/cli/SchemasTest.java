package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor needs to check the files of a rule author. */
class SchemasTest {
    private static final Path RULES = Path.of("..", "..", "rules");
    private static final Path SHIPPED =
            Path.of("..", "..", "core", "src", "main", "resources", "cz", "opora", "schema");

    @Test
    void every_schema_is_written_and_the_setting_names_those_of_the_rules(@TempDir Path folder) throws IOException {
        Path schemas = folder.resolve("schemas");

        Run run = Run.opora("schemas", schemas.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(names(schemas)).isEqualTo(names(SHIPPED));
        SchemasCommand.patterns().forEach((name, pattern) -> {
            Path schema = schemas.resolve("opora-" + name + "-1.schema.json");
            assertThat(schema).exists();
            assertThat(run.out()).contains("\"" + schema + "\": \"" + pattern + "\"");
        });
    }

    @Test
    void the_settings_beside_the_national_rules_are_the_same() throws IOException {
        String settings = Files.readString(RULES.resolve(".vscode").resolve("settings.json"));

        SchemasCommand.patterns().forEach((name, pattern) -> {
            String path = "../core/src/main/resources/cz/opora/schema/opora-" + name + "-1.schema.json";
            assertThat(settings).contains("\"" + path + "\": \"" + pattern + "\"");
            assertThat(RULES.resolve(path)).exists();
        });
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
