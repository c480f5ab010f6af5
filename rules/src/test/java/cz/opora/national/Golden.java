package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts kept beside the tests; run with {@code -Dopora.write=true} to write them anew, then read what changed. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/cz/opora/national/explain");

    private Golden() {}

    static void assertSame(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("opora.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text);
            }
            assertThat(text).as("run with -Dopora.write=true and read it").isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
