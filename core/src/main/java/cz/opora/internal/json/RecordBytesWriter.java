package cz.opora.internal.json;

import cz.opora.internal.json.RecordShape.Component;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what {@link RecordBytesReader} reads. Used once. */
final class RecordBytesWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new HashMap<>();
    private final Set<Class<?>> told = new HashSet<>();

    byte[] write(Record value) {
        value(value, value.getClass());
        return out.toByteArray();
    }

    private void value(Object value, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            collection(value, parameterized.getActualTypeArguments());
        } else if (value instanceof Record fields) {
            fields(fields);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Enum<?> code) {
            text(code.name());
        } else if (value instanceof Boolean truth) {
            number(truth ? 1 : 0);
        } else if (value instanceof Integer number) {
            signed(number);
        } else if (value instanceof LocalDate date) {
            signed(date.toEpochDay());
        } else {
            throw new IllegalArgumentException("cannot be written: " + type);
        }
    }

    private void fields(Record fields) {
        RecordShape shape = RecordShape.of(fields.getClass());
        if (told.add(fields.getClass())) {
            text(String.join(" ", shape.names()));
        }
        for (Component component : shape.components()) {
            @Nullable Object value = component.read(fields);
            if (component.nullable()) {
                number(value == null ? 0 : 1);
            }
            if (value != null) {
                value(value, component.type());
            } else if (!component.nullable()) {
                throw new IllegalArgumentException("is null and may not be: " + component.name());
            }
        }
    }

    /** Maps and sets have no order of their own; it is made by what they hold. */
    private void collection(Object value, Type[] types) {
        if (value instanceof Map<?, ?> map) {
            number(map.size());
            sorted(map.keySet()).forEach(key -> {
                value(key, types[0]);
                value(Objects.requireNonNull(map.get(key)), types[1]);
            });
            return;
        }
        Collection<?> items = (Collection<?>) value;
        number(items.size());
        (items instanceof Set ? sorted(items) : items).forEach(item -> value(item, types[0]));
    }

    private static List<Object> sorted(Collection<?> keys) {
        List<Object> sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.comparing(key -> key instanceof Enum<?> code ? code.name() : key.toString()));
        return sorted;
    }

    /** A text that came before is told by its number, from 1; a new one follows a zero. */
    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(0);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void signed(long value) {
        number((value << 1) ^ (value >> (Long.SIZE - 1)));
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private void number(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.write((int) (left & 0x7F) | 0x80);
            left >>>= 7;
        }
        out.write((int) left);
    }
}
