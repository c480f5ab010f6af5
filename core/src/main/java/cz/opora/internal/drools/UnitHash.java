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
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;

/** Hashes of what is compiled: of its sources and of everything else its class bytes depend on. */
final class UnitHash {
    /** Tied to the version of Drools the project pins: bytes of another version must not be reused. */
    private static final String ENGINE = "drools-10.2.0";

    private final String ground;

    private UnitHash(String ground) {
        this.ground = ground;
    }

    /** The hashes of the files of a layer. */
    static UnitHash ofLayer(String layer) {
        MessageDigest digest = sha256();
        update(digest, ENGINE, BytecodeGuard.VERSION, layer);
        ReadableTypes.all().forEach(type -> update(digest, shape(type)));
        update(digest, Arrays.toString(Situation.values()));
        return new UnitHash(hex(digest));
    }

    /** The key of a file: its path and content, on the ground of the layer. */
    String of(SourceFile file) {
        MessageDigest digest = sha256();
        update(digest, ground, file.path());
        digest.update(file.content());
        return hex(digest);
    }

    /** The hash of some files, by their keys in any order. */
    static String of(Collection<String> keys) {
        MessageDigest digest = sha256();
        keys.stream().sorted().forEach(key -> update(digest, key));
        return hex(digest);
    }

    private static String hex(MessageDigest digest) {
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
        return hex(digest);
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
