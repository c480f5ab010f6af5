package cz.opora.internal.json;

import cz.opora.diagnostics.NearestName;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.ObjectNode.Member;
import cz.opora.internal.json.RecordShape.Component;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Binds a tree to records by their components. Goes on after a problem, so that one reading tells all of them.
 *
 * <p>A component is required unless it is {@code @Nullable}; an absent collection that is not {@code @Nullable} is empty.
 * Every method that returns null has either said an error or left the value unknown.
 */
final class Binder {
    private final BindingRules rules;
    private final ReadMode mode;
    private final Problems problems;
    private final ScalarBinder scalars;

    Binder(BindingRules rules, ReadMode mode, Problems problems) {
        this.rules = rules;
        this.mode = mode;
        this.problems = problems;
        this.scalars = new ScalarBinder(rules.texts(), problems);
    }

    @Nullable Object bind(Node node, Type type, Place place) {
        if (type instanceof ParameterizedType parameterized) {
            return collection(node, parameterized, place);
        }
        Class<?> target = (Class<?>) type;
        if (target == Node.class) {
            return node;
        }
        if (target.isRecord()) {
            return node instanceof ObjectNode object
                    ? record(object, RecordShape.of(target), place)
                    : wrongType(node, "an object", place);
        }
        return node instanceof ScalarNode scalar && !scalar.isNull()
                ? scalars.bind(scalar, target, place)
                : wrongType(node, ScalarBinder.words(target), place);
    }

    private @Nullable Object record(ObjectNode object, RecordShape shape, Place place) {
        refuseUnknownKeys(object, shape.names(), place);
        int before = problems.errors();
        @Nullable Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(object, shape.type(), shape.components().get(i), place);
        }
        return problems.errors() > before ? null : make(object, shape, values, place);
    }

    private @Nullable Object component(ObjectNode object, Class<?> owner, Component component, Place place) {
        Place here = new Place(
                place.trail().key(component.name(), KeyStyle.OPEN),
                isTolerant(owner, component),
                rules.range(owner, component.name()));
        Node value = object.get(component.name());
        if (value != null) {
            return bind(value, component.type(), here);
        }
        if (component.emptyWhenAbsent()) {
            return bind(RecordShape.emptyOf(component.type()), component.type(), here);
        }
        if (!component.nullable()) {
            problems.error("missing-key", object.line(), here.pointer(), "is required but missing.", null);
        }
        return null;
    }

    private boolean isTolerant(Class<?> owner, Component component) {
        boolean canBeUnknown = component.nullable() || Map.class.equals(RecordShape.raw(component.type()));
        return mode == ReadMode.TOLERANT && canBeUnknown && !rules.isSafety(owner, component.name());
    }

    private @Nullable Object make(ObjectNode object, RecordShape shape, @Nullable Object[] values, Place place) {
        try {
            return shape.make(values);
        } catch (RuntimeException e) {
            // The message of a constructor may quote a value, which only files without people may show.
            String why = rules.keys() == KeyStyle.OPEN && e.getMessage() != null ? ": " + e.getMessage() : ".";
            problems.error("refused", object.line(), place.pointer(), "its values do not go together" + why, null);
            return null;
        }
    }

    private void refuseUnknownKeys(ObjectNode object, List<String> names, Place place) {
        for (Member member : object.members()) {
            if (names.contains(member.key())) {
                continue;
            }
            String pointer = place.value(member.key(), rules.keys()).pointer();
            String hint = problems.isFull() ? null : hint(member.key(), names, "Allowed: ");
            if (mode == ReadMode.STRICT) {
                problems.error("unknown-key", member.line(), pointer, "unknown key.", hint);
            } else {
                problems.warning("unknown-key", member.line(), pointer, "unknown key, left out.", hint);
            }
        }
    }

    /** The nearest names, or all when they are few. */
    static @Nullable String hint(String given, Collection<String> names, String allowed) {
        String nearest = NearestName.hint(given, names);
        return nearest != null || names.size() > 12 ? nearest : allowed + String.join(", ", names) + ".";
    }

    private @Nullable Object collection(Node node, ParameterizedType type, Place place) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType().equals(Map.class)) {
            return node instanceof ObjectNode object
                    ? map(object, (Class<?>) arguments[0], arguments[1], place)
                    : wrongType(node, "an object", place);
        }
        if (!(node instanceof ArrayNode array)) {
            return wrongType(node, "a list", place);
        }
        List<Object> items = items(array, arguments[0], place);
        if (items == null) {
            return null;
        }
        return type.getRawType().equals(List.class) ? items : new LinkedHashSet<>(items);
    }

    /** The items; null when one of them is wrong or unknown, because a list without it would say something else. */
    private @Nullable List<Object> items(ArrayNode array, Type type, Place place) {
        List<Object> items = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < array.items().size(); i++) {
            Object item = bind(array.items().get(i), type, array.isWritten() ? place.item(i) : place);
            if (item == null) {
                complete = false;
            } else {
                items.add(item);
            }
        }
        return complete ? items : null;
    }

    private @Nullable Object map(ObjectNode object, Class<?> keyType, Type valueType, Place place) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (Member member : object.members()) {
            Place here = place.value(member.key(), rules.keys());
            Object key = keyType.isEnum()
                    ? scalars.code(member.key(), member.line(), keyType, here)
                    : scalars.text(member.key(), member.line(), here);
            Object value = member.value().isNull() ? null : bind(member.value(), valueType, here);
            if (key != null && value != null) {
                map.put(key, value);
            }
        }
        return map;
    }

    private @Nullable Object wrongType(Node node, String expected, Place place) {
        problems.error(
                "wrong-type", node.line(), place.pointer(), "must be " + expected + ", not " + node.kind() + ".", null);
        return null;
    }
}
