package cz.opora.internal.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts a walk sees, by type: sure ones, and ones that may exist because nobody asked. Not thread-safe. */
final class World {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Class<?>, List<Entry>> byType = new HashMap<>();

    void add(Entry entry) {
        entries.add(entry);
        byType.forEach((type, found) -> {
            if (type.isInstance(entry.fact())) {
                found.add(entry);
            }
        });
    }

    /** The facts of a type, in the order they came in; the list grows as facts come. */
    List<Entry> ofType(Class<?> type) {
        List<Entry> found = byType.get(type);
        if (found == null) {
            found = new ArrayList<>();
            for (Entry entry : entries) {
                if (type.isInstance(entry.fact())) {
                    found.add(entry);
                }
            }
            byType.put(type, found);
        }
        return found;
    }
}
