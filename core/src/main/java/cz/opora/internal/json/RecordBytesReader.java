package cz.opora.internal.json;

import cz.opora.internal.json.RecordShape.Component;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordBytesWriter} wrote. Used once. */
final class RecordBytesReader {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final Set<Class<?>> told = new HashSet<>();
    private int at;

    RecordBytesReader(byte[] bytes) {
        this.bytes = bytes;
    }

    Object read(Type type) throws IOException {
        Object value = value(type);
        if (at != bytes.length) {
            throw new IOException("there is more than a record");
        }
        return value;
    }

    private Object value(Type type) throws IOException {
        if (type instanceof ParameterizedType parameterized) {
            return collection(parameterized.getRawType(), parameterized.getActualTypeArguments());
        }
        Class<?> target = (Class<?>) type;
        if (target.isRecord()) {
            return fields(RecordShape.of(target));
        }
        if (target == String.class) {
            return text();
        }
        if (target.isEnum()) {
            return code(target);
        }
        if (target == Boolean.class || target == boolean.class) {
            return number() == 1;
        }
        if (target == Integer.class || target == int.class) {
            return (int) signed();
        }
        if (target == LocalDate.class) {
            return LocalDate.ofEpochDay(signed());
        }
        throw new IllegalArgumentException("cannot be read: " + target);
    }

    private Object fields(RecordShape shape) throws IOException {
        if (told.add(shape.type()) && !text().equals(String.join(" ", shape.names()))) {
            throw new IOException("it was written by another version of the program");
        }
        List<Component> components = shape.components();
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            boolean there = !component.nullable() || number() == 1;
            values[i] = there ? value(component.type()) : null;
        }
        return shape.make(values);
    }

    private Object collection(Type raw, Type[] types) throws IOException {
        int size = (int) number();
        if (raw.equals(Map.class)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(value(types[0]), value(types[1]));
            }
            return map;
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(value(types[0]));
        }
        return raw.equals(List.class) ? items : new LinkedHashSet<>(items);
    }

    private Object code(Class<?> codes) throws IOException {
        Object code = ScalarBinder.constants(codes).get(text());
        if (code == null) {
            throw new IOException("it was written by another version of the program");
        }
        return code;
    }

    private String text() {
        int known = (int) number();
        if (known > 0) {
            return texts.get(known - 1);
        }
        int length = (int) number();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    private long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    private long number() {
        long value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[at];
            at++;
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
