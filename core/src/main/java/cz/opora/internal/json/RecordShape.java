package cz.opora.internal.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record type and how to make and read one.
 *
 * @param type the record type
 * @param components its components in order
 * @param names their names
 */
record RecordShape(Class<?> type, List<Component> components, List<String> names, Constructor<?> constructor) {
    /** Shapes are read once; the cache lives and dies with the classes. */
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** One component. */
    record Component(String name, Type type, boolean nullable, RecordComponent reflected) {
        /** Whether an absent key means an empty collection. */
        boolean emptyWhenAbsent() {
            return !nullable && isCollection(type);
        }

        @Nullable Object read(Object owner) {
            try {
                return reflected.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + name + " of " + owner.getClass(), e);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    static boolean isCollection(Type type) {
        return raw(type) instanceof Class<?> raw
                && (Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw));
    }

    /** What an absent collection of that type holds. */
    static Node emptyOf(Type collection) {
        return raw(collection).equals(Map.class) ? new ObjectNode(List.of(), 0) : new ArrayNode(List.of(), 0);
    }

    static Type raw(Type type) {
        return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
    }

    /** A record of these values; throws what its constructor throws. */
    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] reflected = type.getRecordComponents();
        if (reflected == null) {
            throw new IllegalArgumentException("not a record: " + type);
        }
        Class<?>[] parameters =
                Arrays.stream(reflected).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            List<Component> components =
                    Arrays.stream(reflected).map(RecordShape::component).toList();
            List<String> names = components.stream().map(Component::name).toList();
            return new RecordShape(type, components, names, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    private static Component component(RecordComponent reflected) {
        reflected.getAccessor().setAccessible(true);
        boolean nullable = reflected.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new Component(reflected.getName(), reflected.getGenericType(), nullable, reflected);
    }
}
