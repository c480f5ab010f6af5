package cz.opora.internal.drools;

import cz.opora.codes.Situation;
import cz.opora.internal.drools.source.ReadableTypes;
import cz.opora.internal.drools.source.SourceFile;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

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
