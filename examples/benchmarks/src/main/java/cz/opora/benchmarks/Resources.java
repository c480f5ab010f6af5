package cz.opora.benchmarks;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the benchmarks bring along on the class path, be that a folder or a jar. */
final class Resources {
    private static final String NATIONAL = "META-INF/opora/national/source";
    private static final String SLICE = "cz/opora/benchmarks/slice";

    private Resources() {}

    /** The bytes of a resource beside this class. */
    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the sources of the national rules into a folder, as an author has them. */
    static void nationalSources(Path folder) {
        copyFolder(NATIONAL, folder);
    }

    /** Writes the twenty rules into a folder; numbers and words are those of the national rules. */
    static void sliceSources(Path folder) {
        copyFolder(SLICE + "/areas", folder.resolve("areas"));
        copyFolder(NATIONAL + "/parameters", folder.resolve("parameters"));
        copyFolder(NATIONAL + "/vocabulary", folder.resolve("vocabulary"));
    }

    /** A new folder for what a benchmark has to have on disk. */
    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("opora-benchmarks");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyFolder(String resource, Path target) {
        try {
            URL url = Resources.class.getClassLoader().getResource(resource);
            if (url == null) {
                throw new FileNotFoundException(resource);
            }
            URI place = url.toURI();
            if (!"jar".equals(place.getScheme())) {
                copy(Path.of(place), target);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                copy(jar.getPath(resource), target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource lies where no address leads: " + resource, e);
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.walk(source)) {
            files = entries.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path copy = target.resolve(source.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
