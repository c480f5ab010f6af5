package cz.opora.internal.drools;

import cz.opora.codes.Situation;
import cz.opora.internal.drools.source.ReadableTypes;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.json.YamlDocuments;
import cz.opora.internal.layers.Approvals;
import cz.opora.internal.layers.OverlayFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** The hash that names a compile unit: its sources and everything else its class bytes depend on. */
final class UnitHash {
    /** Tied to the version of Drools the project pins: bytes of another version must not be reused. */
    private static final String ENGINE = "drools-10.2.0";

    private UnitHash() {}

    static String of(String layer, List<SourceFile> files) {
        MessageDigest digest = sha256();
        update(digest, ENGINE, BytecodeGuard.VERSION, layer);
        ReadableTypes.all().forEach(type -> update(digest, shape(type)));
        update(digest, Arrays.toString(Situation.values()));
        files.stream().sorted(Comparator.comparing(SourceFile::path)).forEach(file -> {
            update(digest, file.path());
            digest.update(file.content());
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of everything in the folder of an overlay that the advice depends on: its rules by their unit, and its YAML. */
    static String ofLayer(String unit, Path folder) {
        MessageDigest digest = sha256();
        update(digest, unit);
        for (String name : new String[] {OverlayFile.FILE, Approvals.FILE}) {
            file(digest, folder.resolve(name));
        }
        for (String name : new String[] {"parameters", "vocabulary"}) {
            Path part = folder.resolve(name);
            if (Files.isDirectory(part)) {
                new TreeMap<>(YamlDocuments.files(part)).keySet().forEach(path -> file(digest, Path.of(path)));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void file(MessageDigest digest, Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            update(digest, String.valueOf(file.getFileName()));
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the layer was there and is gone: " + file.getFileName(), e);
        }
    }

    private static String shape(Class<?> type) {
        StringBuilder shape = new StringBuilder(type.getName());
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                shape.append(' ').append(component.getName()).append(':').append(component.getGenericType());
            }
        }
        return shape.toString();
    }

    private static void update(MessageDigest digest, String... parts) {
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
