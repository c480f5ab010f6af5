package cz.opora.internal.drools;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compiled units on disk, one file a unit, named by its hash. A damaged file is as good as none: what it held is compiled
 * again. A file appears whole or not at all, so processes may share the folder; it must be writable by the user alone,
 * because what lies in it is run.
 *
 * <p>A file holds, in this order: the keys of the rule files, the names of the rules of each, the classes, and a check sum
 * of all of it. Whoever changes this form changes the ending of the name.
 */
final class UnitStore {
    /** More than these, by their age, are not worth the room: an edited file leaves one behind. */
    private static final int MOST_KEPT = 32;

    private static final int SUM = Long.BYTES;
    private static final Pattern NAME = Pattern.compile("unit-([0-9a-f]{64})\\.bin");
    private static final Pattern ANY = Pattern.compile("unit-?[0-9a-f]*\\.(?:bin|part|zip)");
    private static final Logger LOG = LoggerFactory.getLogger(UnitStore.class);

    private UnitStore() {}

    /** The keys of the files each unit holds, by the hash of the unit. */
    static Map<String, Set<String>> keys(Path cache) {
        Map<String, Set<String>> keys = new HashMap<>();
        for (Path file : list(cache, NAME)) {
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                keys.put(hash(file), new HashSet<>(texts(in)));
            } catch (IOException e) {
                damaged(file, e);
            }
        }
        return keys;
    }

    /** A unit as it was kept; empty when it is not there or damaged. */
    static Optional<CompiledUnit> find(Path cache, String hash) {
        Path file = file(cache, hash);
        try {
            byte[] content = Files.readAllBytes(file);
            if (content.length < SUM || sum(content) != sumOf(content)) {
                throw new IOException("the check sum is not that of the content");
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
            List<String> keys = texts(in);
            List<UnitFile> files = new ArrayList<>();
            for (String key : keys) {
                files.add(new UnitFile(key, texts(in)));
            }
            return Optional.of(new CompiledUnit(hash, files, ClassBytes.read(in)));
        } catch (IOException e) {
            damaged(file, e);
            return Optional.empty();
        }
    }

    private static void damaged(Path file, IOException e) {
        LOG.warn("A compiled unit in the cache cannot be read and is compiled again: {}", e.toString());
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("It cannot be deleted either: {}", stays.toString());
        }
    }

    /**
     * Keeps a unit, and drops the oldest when there are too many. A cache that cannot be written costs time, not the rules.
     *
     * @param used the hashes of units in use, which are not dropped
     */
    static void keep(Path cache, CompiledUnit unit, Set<String> used) {
        try {
            Files.createDirectories(cache);
            Path part = Files.createTempFile(cache, "unit", ".part");
            Files.write(part, bytes(unit));
            move(part, file(cache, unit.hash()));
            drop(cache, used);
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

    /** The oldest first, and with them what an older version or a process that was ended left behind. */
    private static void drop(Path cache, Set<String> used) throws IOException {
        Map<Path, Long> unused = new TreeMap<>();
        for (Path file : list(cache, ANY)) {
            Matcher unit = NAME.matcher(String.valueOf(file.getFileName()));
            if (!unit.matches() || !used.contains(unit.group(1))) {
                unused.put(file, Files.getLastModifiedTime(file).toMillis());
            }
        }
        List<Path> oldest = unused.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        for (Path file : oldest.subList(0, Math.max(0, oldest.size() + used.size() - MOST_KEPT))) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> list(Path cache, Pattern name) {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("The cache of compiled units cannot be read: {}", e.toString());
            return List.of();
        }
    }

    private static Path file(Path cache, String hash) {
        return cache.resolve("unit-" + hash + ".bin");
    }

    private static String hash(Path file) {
        Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a unit: " + file.getFileName());
        }
        return matcher.group(1);
    }

    private static byte[] bytes(CompiledUnit unit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, unit.files().stream().map(UnitFile::key).toList());
            for (UnitFile file : unit.files()) {
                write(out, file.rules());
            }
            ClassBytes.write(out, unit.classes());
            CRC32 sum = new CRC32();
            sum.update(bytes.toByteArray());
            out.writeLong(sum.getValue());
        }
        return bytes.toByteArray();
    }

    private static long sum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content, 0, content.length - SUM);
        return sum.getValue();
    }

    private static long sumOf(byte[] content) {
        return ByteBuffer.wrap(content).getLong(content.length - SUM);
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
