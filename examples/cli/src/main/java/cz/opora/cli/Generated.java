package cz.opora.cli;

import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Scenarios made by machine: all of them are made again each time, from those that people wrote. */
final class Generated {
    private Generated() {}

    /** The folder of the scenarios that people wrote. */
    static Path written(Path folder) {
        Path areas = folder.resolve("areas");
        return Files.isDirectory(areas) ? areas : folder;
    }

    /** Writes the texts, each under the path of the file it was made from, in place of all that was made before. */
    static void write(Path folder, Map<String, String> texts, Terminal terminal) {
        Path made = folder.resolve(Scenarios.MADE);
        try {
            clear(made);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path target = made.resolve(written(folder).relativize(Path.of(text.getKey())));
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.writeString(target, text.getValue());
                terminal.message("Made: " + target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path made) throws IOException {
        if (!Files.isDirectory(made)) {
            return;
        }
        try (Stream<Path> files = Files.walk(made)) {
            for (Path old : files.filter(file -> file.toString().endsWith(".scenarios.yaml"))
                    .toList()) {
                Files.delete(old);
            }
        }
    }
}
