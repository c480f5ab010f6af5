package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.diagnostics.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares diagnostics with a golden file, character by character. For tests only. */
public final class GoldenMessages {
    private static final Path RESOURCES = Path.of("src", "test", "resources", "cz", "opora");

    private GoldenMessages() {}

    /** The names of the files with that ending in a folder of bad input. */
    public static Stream<String> inputs(String folder, String ending) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
            assertThat(names).isNotEmpty();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of an input. */
    public static byte[] bytes(String folder, String name) {
        try {
            return Files.readAllBytes(RESOURCES.resolve(folder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that the messages are those of the golden file. */
    public static void assertGolden(String folder, String golden, List<Diagnostic> found) {
        String messages = found.stream().map(Diagnostic::format).collect(Collectors.joining("\n", "", "\n"));
        Path file = RESOURCES.resolve(folder).resolve(golden);
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(file, messages);
            }
            assertThat(messages)
                    .as("%s differs. If the new messages are better, write them with -Dgolden=write", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
