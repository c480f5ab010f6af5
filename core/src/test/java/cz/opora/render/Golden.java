package cz.opora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares text with a file beside the test; {@code -Dgolden=write} writes the files anew, to be read before commit. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cz", "opora", "render");

    private Golden() {}

    static void assertSame(String name, String actual) {
        if ("write".equals(System.getProperty("golden"))) {
            write(name, actual);
        }
        assertThat(actual).as(name).isEqualTo(read(name));
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String name, String actual) {
        try {
            Files.writeString(FOLDER.resolve(name), actual, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
