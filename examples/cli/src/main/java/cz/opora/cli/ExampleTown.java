package cz.opora.cli;

import cz.opora.directory.ActorDirectory;
import cz.opora.directory.DirectoryFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The directory of the made-up town Zálesí, packed with the program so that it can be tried at once. */
final class ExampleTown {
    private static final String FILE = "zalesi.json";

    private ExampleTown() {}

    static ActorDirectory directory() {
        try (InputStream file = ExampleTown.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the directory of the example town is not packed: " + FILE);
            }
            return ActorDirectory.of(DirectoryFile.parse(FILE, file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
