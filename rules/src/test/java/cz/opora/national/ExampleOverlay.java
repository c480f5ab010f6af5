package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** A copy of an overlay of the examples that a test may edit. */
final class ExampleOverlay {
    private static final Path OVERLAYS = Path.of("../examples/overlays");

    private ExampleOverlay() {}

    /** Copies the overlay of a town into a folder. */
    static void copy(String town, Path folder) throws IOException {
        Path from = OVERLAYS.resolve(town);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.copy(file, to);
            }
        }
    }

    /** Replaces a text that is there. */
    static void edit(Path folder, String name, String from, String to) throws IOException {
        Path file = folder.resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}
