package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
