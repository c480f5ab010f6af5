package cz.opora.directory;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text for equal contents, whatever the order of their lists. Walks the records by their components, so that a
 * field added to a record is never forgotten in the hash. Every value is written with its length: two different
 * contents never make the same text.
 */
final class CanonicalForm {
    /** Components are looked up once a record class, not once an actor. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private CanonicalForm() {}

    static String sha256(DirectoryFile file) {
        try {
            byte[] text = new CanonicalForm().of(file).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String of(@Nullable Object value) {
        if (value == null) {
            return "~";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::of).sorted().collect(Collectors.joining("", "[", "]"));
        }
        if (value instanceof Record row) {
            return ofRecord(row);
        }
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return text.length() + ":" + text;
    }

    private String ofRecord(Record row) {
        StringBuilder text = new StringBuilder("{");
        for (RecordComponent component : components.computeIfAbsent(row.getClass(), Class::getRecordComponents)) {
            text.append(component.getName()).append('=').append(of(read(component, row)));
        }
        return text.append('}').toString();
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
