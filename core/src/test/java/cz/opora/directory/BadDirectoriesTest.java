package cz.opora.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.GoldenMessages;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadDirectoriesTest {
    private static final String FOLDER = "directory/bad";

    static Stream<String> files() {
        return GoldenMessages.inputs(FOLDER, ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_directory_is_refused_with_every_problem_in_its_golden_file(String name) {
        byte[] json = GoldenMessages.bytes(FOLDER, name);

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> DirectoryFile.parse(name, json));

        GoldenMessages.assertGolden(FOLDER, name.replace(".json", ".txt"), refused.diagnostics());
    }

    @Test
    void a_territory_that_is_not_listed_is_a_warning_once() {
        String json = "{\"format\": \"opora-directory/1\", \"id\": \"d\","
                + "\"territories\": [{\"code\": \"4101\", \"name\": \"As\"}], \"actors\": ["
                + "{\"id\": \"a\", \"name\": \"A\", \"type\": \"UP\", \"coverage\": {\"territories\": [\"4101\", \"9\"]}},"
                + "{\"id\": \"b\", \"name\": \"B\", \"type\": \"UP\", \"coverage\": {\"territories\": [\"9\"]}}],"
                + "\"completeFor\": [{\"type\": \"UP\", \"territory\": \"8\", \"verifiedOn\": \"2026-10-01\"}]}";

        Read<DirectoryFile> read =
                DirectoryFile.read("directory.json", json.getBytes(StandardCharsets.UTF_8), ReadMode.STRICT);

        assertThat(read.value().actors()).hasSize(2);
        assertThat(read.warnings())
                .extracting(Diagnostic::pointer)
                .containsExactly("/actors/0/coverage/territories/1", "/completeFor/0/territory");
    }

    @Test
    void a_written_directory_is_read_back_equal() {
        String json = "{\"format\": \"opora-directory/1\", \"id\": \"d\", \"actors\": ["
                + "{\"id\": \"a\", \"name\": \"A\", \"type\": \"UP\", \"openDays\": [\"MONDAY\", \"FRIDAY\"],"
                + " \"forms\": [], \"entry\": {\"mobility\": []}, \"minAge\": 18}]}";
        DirectoryFile file = DirectoryFile.parse("d.json", json.getBytes(StandardCharsets.UTF_8));

        assertThat(DirectoryFile.parse("d.json", file.toJson().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(file);
    }
}
