package cz.opora.internal.drools;

import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled units on disk, one zip a unit, named by its hash. A damaged file is as good as none: the unit is compiled
 * again. The folder must be writable by the user alone, because what lies in it is run.
 */
final class UnitStore {
    private static final Logger LOG = LoggerFactory.getLogger(UnitStore.class);
    private static final String CATALOGUE = "catalogue.json";

    private UnitStore() {}

    /** The classes of a unit, by path; what its rules say is read from their source anyway. */
    static Optional<Map<String, byte[]>> find(Path cache, String hash) {
        Path file = file(cache, hash);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            Map<String, byte[]> entries = unzip(in);
            byte[] catalogue = entries.remove(CATALOGUE);
            if (catalogue == null) {
                throw new IOException("no catalogue");
            }
            return Optional.of(entries);
        } catch (IOException e) {
            LOG.warn("A compiled unit in the cache cannot be read and is compiled again: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** A cache that cannot be written costs time, not the rules. */
    static void keep(Path cache, CompiledUnit unit) {
        try {
            Files.createDirectories(cache);
            Path part = Files.createTempFile(cache, "unit", ".part");
            Files.write(part, zip(unit));
            move(part, file(cache, unit.hash()));
        } catch (IOException e) {
            LOG.warn("A compiled unit cannot be kept: {}", e.toString());
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path file(Path cache, String hash) {
        return cache.resolve("unit-" + hash + ".zip");
    }

    private static byte[] zip(CompiledUnit unit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, CATALOGUE, JsonWriter.bytes(unit.catalogue(), EmptyCollections.KEPT));
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(unit.classes()).entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, byte[]> unzip(InputStream in) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
