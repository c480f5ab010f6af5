package cz.opora.internal.json;

import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.RecordShape.Component;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as canonical JSON: components in their order, keys of maps and items of sets in the order of the code
 * list or the alphabet, unknown values left out, line ends {@code \n} on every platform. The same value always gives the
 * same characters.
 */
public final class JsonWriter {
    private final EmptyCollections empty;

    private JsonWriter(EmptyCollections empty) {
        this.empty = empty;
    }

    /** The value on many lines, indented by two spaces, with a line end at the end. */
    public static String pretty(Object value, EmptyCollections empty) {
        StringBuilder out = new StringBuilder();
        new JsonPrinter(out, true).print(tree(value, empty), 0);
        return out.append('\n').toString();
    }

    /** The value on one line, without spaces and without a line end. */
    public static String compact(Object value, EmptyCollections empty) {
        StringBuilder out = new StringBuilder();
        new JsonPrinter(out, false).print(tree(value, empty), 0);
        return out.toString();
    }

    /** The value as {@link #compact} gives it, in UTF-8. */
    public static byte[] bytes(Object value, EmptyCollections empty) {
        return compact(value, empty).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The value as a tree without lines: a record, enum constant, text, truth value, whole number, date, node, or a list,
     * set or map of these.
     *
     * @throws IllegalArgumentException when it is or holds something else
     */
    public static Node tree(Object value, EmptyCollections empty) {
        return new JsonWriter(empty).node(value);
    }

    private Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Boolean truth) {
            return ScalarNode.truth(truth);
        }
        if (value instanceof Integer || value instanceof Long) {
            return ScalarNode.number(((Number) value).longValue());
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof Collection<?> collection) {
            return array(collection);
        }
        return ScalarNode.text(text(value));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        if (value instanceof String || value instanceof LocalDate) {
            return value.toString();
        }
        throw new IllegalArgumentException("cannot be written as JSON: " + (value == null ? null : value.getClass()));
    }

    private ObjectNode record(Record record) {
        List<Member> members = new ArrayList<>();
        for (Component component : RecordShape.of(record.getClass()).components()) {
            Object value = component.read(record);
            if (value != null && !isLeftOut(component, value)) {
                members.add(new Member(component.name(), node(value), 0));
            }
        }
        return new ObjectNode(members, 0);
    }

    private boolean isLeftOut(Component component, Object value) {
        boolean nothing = (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
        return nothing && empty == EmptyCollections.LEFT_OUT && component.emptyWhenAbsent();
    }

    private ObjectNode map(Map<?, ?> map) {
        List<Member> members = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(JsonWriter::byCode))
                .toList()) {
            members.add(new Member(text(entry.getKey()), node(entry.getValue()), 0));
        }
        return new ObjectNode(members, 0);
    }

    private ArrayNode array(Collection<?> collection) {
        Collection<?> ordered = collection instanceof Set<?>
                ? collection.stream().sorted(JsonWriter::byCode).toList()
                : collection;
        return new ArrayNode(ordered.stream().map(this::node).toList(), 0);
    }

    /** Constants in the order of their list, everything else by its text. */
    @SuppressWarnings("EnumOrdinal") // the order of the list is what is wanted
    private static int byCode(Object one, Object other) {
        return one instanceof Enum<?> first && other instanceof Enum<?> second
                ? Integer.compare(first.ordinal(), second.ordinal())
                : text(one).compareTo(text(other));
    }
}
