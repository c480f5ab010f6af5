package cz.opora.internal.verdict;

import cz.opora.advice.Directory;
import cz.opora.advice.Wanted;
import cz.opora.facts.Fact;
import cz.opora.parameters.Parameters;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of a record type, read by name. Immutable; one per class. */
public final class FactShape {
    private static final ClassValue<FactShape> SHAPES = new ClassValue<>() {
        @Override
        protected FactShape computeValue(Class<?> type) {
            return new FactShape(type);
        }
    };

    private static final String POINTER = "pointer";

    private final Class<?> type;
    private final Map<String, RecordComponent> components = new LinkedHashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final PropertyReader[] readers;
    private final String[] names;
    private volatile int @Nullable [] required;
    private volatile @Nullable Constructor<?> constructor;

    private FactShape(Class<?> type) {
        this.type = type;
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
        } else if (!Directory.class.isAssignableFrom(type) && type != Parameters.class && type != Long.class) {
            throw new IllegalArgumentException(type.getName() + " is no fact type");
        }
        for (String name : components.keySet()) {
            places.put(name, places.size());
        }
        readers = components.values().stream().map(PropertyReader::of).toArray(PropertyReader[]::new);
        if (!components.containsKey(POINTER) && Fact.class.isAssignableFrom(type)) {
            places.put(POINTER, readers.length);
        }
        names = new String[places.size()];
        places.forEach((name, place) -> names[place] = name);
    }

    /** The shape of a fact type. */
    public static FactShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The names of the properties, in the order of the record. */
    public Set<String> properties() {
        return components.keySet();
    }

    /** The type of a property. */
    public Class<?> typeOf(String property) {
        return component(property).getType();
    }

    /** The value of a property; null when unknown. */
    public @Nullable Object read(Object fact, String property) {
        return read(fact, place(property));
    }

    /**
     * Where a property stands among the properties, so that it can be read without its name.
     *
     * @throws IllegalArgumentException when there is none of the name
     */
    int place(String property) {
        Integer place = places.get(property);
        if (place == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no property " + property);
        }
        return place;
    }

    /** The name of the property at a place. */
    String property(int place) {
        return names[place];
    }

    /** The value of the property at a place; null when unknown. */
    @Nullable Object read(Object fact, int place) {
        return place == readers.length ? pointer((Fact) fact) : readers[place].read(fact);
    }

    /** The pointer of an outcome is made of what it says; it is unknown while some of that is. */
    private @Nullable String pointer(Fact outcome) {
        for (int place : required()) {
            if (read(outcome, place) == null) {
                return null;
            }
        }
        return outcome.pointer();
    }

    /** The places of the properties that are never unknown in an outcome that was written. */
    private int[] required() {
        int[] known = required;
        if (known == null) {
            known = components.values().stream()
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .mapToInt(component -> place(component.getName()))
                    .toArray();
            required = known;
        }
        return known;
    }

    /** How many places there are. */
    int size() {
        return places.size();
    }

    private RecordComponent component(String property) {
        RecordComponent component = components.get(property);
        if (component == null) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no property " + property);
        }
        return component;
    }

    /** The same fact with another value of one property. */
    Object with(Object fact, String property, Object value) {
        Map<String, Object> values = new HashMap<>();
        for (String name : components.keySet()) {
            Object old = name.equals(property) ? value : read(fact, name);
            if (old != null) {
                values.put(name, old);
            }
        }
        return partial(values);
    }

    /** A fact of which only the given properties are known. */
    Object partial(Map<String, Object> known) {
        Object[] arguments = components.values().stream()
                .map(component -> known.getOrDefault(component.getName(), defaultOf(component.getType())))
                .toArray();
        try {
            return constructor().newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build a partial " + type.getSimpleName(), e);
        }
    }

    private Constructor<?> constructor() throws NoSuchMethodException {
        Constructor<?> known = constructor;
        if (known == null) {
            known = type.getDeclaredConstructor(
                    components.values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor = known;
        }
        return known;
    }

    @SuppressWarnings("NullAway") // null is the point: the property is unknown
    private Object defaultOf(Class<?> componentType) {
        if (componentType == int.class) {
            return 0;
        }
        if (componentType == List.class && type == Wanted.class) {
            return List.of();
        }
        return null;
    }
}
