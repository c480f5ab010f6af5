package cz.opora.internal.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts a walk sees, by type: sure ones, and ones that may exist because nobody asked. Not thread-safe. */
final class World {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Class<?>, List<Entry>> byType = new HashMap<>();

    void add(Object fact) {
        entries.add(Entry.known(fact));
        byType.clear();
    }

    /** A fact that is sure to exist while what it says is not known. */
    void addOpen(Object fact, List<String> missing) {
        entries.add(new Entry(fact, true, false, missing));
        byType.clear();
    }

    void addHypothetical(Object fact, boolean many, List<String> missing) {
        entries.add(new Entry(fact, false, many, missing));
        byType.clear();
    }

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
