package cz.opora.internal.engine;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.Classified;
import cz.opora.codes.DataClass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields of the case file as its records declare them, an item of a list written {@code *}. */
final class CasePointers {
    private static final Map<String, DataClass> CLASSES = new TreeMap<>();

    static {
        read("", CaseFile.class, DataClass.PLAN);
    }

    private CasePointers() {}

    /** The pointers of all fields, lists and sections included. */
    static List<String> fields() {
        return List.copyOf(CLASSES.keySet());
    }

    /** The data class of a field; of a situation, that of its section. */
    static DataClass dataClass(String pointer) {
        int situations = pointer.indexOf("/situations/");
        String field = situations < 0 ? pointer : pointer.substring(0, situations);
        DataClass found = CLASSES.get(field);
        if (found == null) {
            throw new AssertionError("the case file has no " + pointer);
        }
        return found;
    }

    private static void read(String pointer, Class<?> record, DataClass inherited) {
        for (RecordComponent component : record.getRecordComponents()) {
            Classified own = component.getAnnotation(Classified.class);
            Class<?> type = itemType(component.getGenericType());
            Classified ofType = type.getAnnotation(Classified.class);
            DataClass dataClass = own != null ? own.value() : ofType != null ? ofType.value() : inherited;
            String field = pointer + "/" + component.getName();
            CLASSES.put(field, dataClass);
            if (type.isRecord()) {
                read(component.getType() == List.class ? field + "/*" : field, type, dataClass);
            }
        }
    }

    private static Class<?> itemType(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type[] arguments = parameterized.getActualTypeArguments();
            return (Class<?>) Arrays.asList(arguments).get(0);
        }
        return (Class<?>) type;
    }
}
