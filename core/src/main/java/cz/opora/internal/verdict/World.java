package cz.opora.internal.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts a walk sees, by type: sure ones, and ones that may exist because nobody asked. Not thread-safe. */
final class World {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Class<?>, List<Entry>> byType = new HashMap<>();

    /**
     * A fact of the walk.
     *
     * @param fact the fact
     * @param sure it is known to exist
     * @param many when not sure: any number of them may exist
     * @param missing JSON pointers that would settle whether it exists, or what it says; empty when it is known
     */
    record Entry(Object fact, boolean sure, boolean many, List<String> missing) {}

    void add(Object fact) {
        entries.add(new Entry(fact, true, false, List.of()));
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
            found = entries.stream()
                    .filter(entry -> type.isInstance(entry.fact()))
                    .toList();
            byType.put(type, found);
        }
        return found;
    }
}
