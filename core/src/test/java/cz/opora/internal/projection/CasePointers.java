package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
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
        read("", CaseFile.class);
    }

    private CasePointers() {}

    /** The pointers of all fields, lists and sections included. */
    static List<String> fields() {
        return List.copyOf(CLASSES.keySet());
    }

    /** The data classes of a field; of a situation, that of its section; of a star at the end, of all it stands for. */
    static List<DataClass> dataClasses(String pointer) {
        int situations = pointer.indexOf("/situations/");
        String field = situations < 0 ? pointer : pointer.substring(0, situations + "/situations".length());
        List<DataClass> found = CLASSES.entrySet().stream()
                .filter(entry -> matches(field, entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (found.isEmpty()) {
            throw new AssertionError("the case file has no " + pointer);
        }
        return found;
    }

    private static boolean matches(String field, String known) {
        return known.equals(field)
                || (field.endsWith("/*") && known.startsWith(field.substring(0, field.length() - 1)));
    }

    private static void read(String pointer, Class<?> record) {
        for (RecordComponent component : record.getRecordComponents()) {
            Class<?> type = itemType(component.getGenericType());
            String field = pointer + "/" + component.getName();
            CLASSES.put(field, CaseFileFormat.dataClass(record, component.getName()));
            if (type.isRecord()) {
                read(component.getType() == List.class ? field + "/*" : field, type);
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
