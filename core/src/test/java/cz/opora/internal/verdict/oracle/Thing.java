package cz.opora.internal.verdict.oracle;

import cz.opora.internal.verdict.Bounds;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the oracle thinks of it.
 *
 * @param type the simple name of its type
 * @param pointer its place; empty when that is not known
 * @param known the values known, by property
 * @param open properties that hold a value for Drools while nobody knows which one it really is
 * @param ranges numbers known between bounds
 * @param life whether it exists
 */
record Thing(
        String type,
        String pointer,
        Map<String, Object> known,
        Set<String> open,
        Map<String, Bounds> ranges,
        Life life) {
    enum Life {
        SURE,
        PERHAPS_ONE,
        PERHAPS_MANY
    }

    Thing {
        known = new TreeMap<>(known);
        open = new TreeSet<>(open);
        ranges = new TreeMap<>(ranges);
    }

    static Thing of(String type, String pointer, Map<String, Object> known, Life life) {
        return new Thing(type, pointer, known, Set.of(), Map.of(), life);
    }

    @Nullable Object value(String property) {
        return !property.equals("pointer") ? known.get(property) : pointer.isEmpty() ? null : pointer;
    }

    /** Whether only some of its values are known. */
    boolean unknown(String property) {
        return open.contains(property) || ranges.containsKey(property) || value(property) == null;
    }

    /** The same with another value; null forgets it. */
    Thing with(String property, @Nullable Object value) {
        Map<String, Object> values = new TreeMap<>(known);
        values.remove(property);
        if (value != null) {
            values.put(property, value);
        }
        Set<String> others = new TreeSet<>(open);
        others.remove(property);
        Map<String, Bounds> rest = new TreeMap<>(ranges);
        rest.remove(property);
        return new Thing(type, pointer, values, others, rest, life);
    }

    @Override
    public String toString() {
        return (life == Life.SURE ? "" : life + " ") + type + " " + pointer + " " + known
                + (open.isEmpty() ? "" : " open " + open)
                + (ranges.isEmpty() ? "" : " ranges " + ranges);
    }
}
