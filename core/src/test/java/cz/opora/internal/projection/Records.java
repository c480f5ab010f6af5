package cz.opora.internal.projection;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records read and copied by the names of their components. */
public final class Records {
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Records() {}

    public static List<RecordComponent> components(Class<?> type) {
        return COMPONENTS.get(type);
    }

    public static @Nullable Object get(Record record, String name) {
        for (RecordComponent component : components(record.getClass())) {
            if (component.getName().equals(name)) {
                return read(component, record);
            }
        }
        throw new AssertionError(record.getClass() + " has no " + name);
    }

    /** A copy with one component changed. */
    public static Record with(Record record, String name, @Nullable Object value) {
        List<RecordComponent> components = components(record.getClass());
        @Nullable Object[] values = new Object[components.size()];
        Class<?>[] types = new Class<?>[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            types[i] = component.getType();
            values[i] = component.getName().equals(name) ? value : read(component, record);
        }
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    public static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
