package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fact of a walk, with what was read of it so far. Not thread-safe. */
final class Entry {
    private final Object fact;
    private final boolean sure;
    private final boolean many;
    private final List<String> missing;
    private final Map<String, Bounds> ranges;
    private @Nullable FactShape shape;
    private @Nullable Object @Nullable [] values;
    private boolean @Nullable [] read;
    private @Nullable List<String> @Nullable [] places;
    private @Nullable Map<String, List<?>> variants;

    /**
     * A fact of a walk.
     *
     * @param fact the fact
     * @param sure it is known to exist
     * @param many when not sure: any number of them may exist
     * @param missing JSON pointers that would settle whether it exists, or what it says; empty when it is known
     * @param ranges its numbers that are known only between bounds, by property
     */
    Entry(Object fact, boolean sure, boolean many, List<String> missing, Map<String, Bounds> ranges) {
        this.fact = fact;
        this.sure = sure;
        this.many = many;
        this.missing = missing;
        this.ranges = ranges;
    }

    /** A fact known to exist, with every number it knows known exactly. */
    static Entry known(Object fact) {
        return new Entry(fact, true, false, List.of(), Map.of());
    }

    /** A fact that may exist. */
    static Entry possible(Object fact, boolean many, List<String> missing) {
        return new Entry(fact, false, many, missing, Map.of());
    }

    Object fact() {
        return fact;
    }

    boolean sure() {
        return sure;
    }

    boolean many() {
        return many;
    }

    List<String> missing() {
        return missing;
    }

    FactShape shape() {
        FactShape known = shape;
        if (known == null) {
            known = FactShape.of(fact.getClass());
            shape = known;
        }
        return known;
    }

    /** The value of the property at a place of its shape; null when unknown. */
    @Nullable Object value(int place) {
        if (values == null || read == null) {
            int size = shape().size();
            values = new Object[size];
            read = new boolean[size];
        }
        if (!read[place]) {
            values[place] = shape().read(fact, place);
            read[place] = true;
        }
        return values[place];
    }

    /** The bounds of a property; null when it is known or unknown altogether. */
    @Nullable Bounds range(String property) {
        return ranges.isEmpty() ? null : ranges.get(property); // nearly always empty
    }

    /** The fact with each value that a property known between bounds may have. */
    List<?> variants(String property, Bounds bounds) {
        Map<String, List<?>> known = variants;
        if (known == null) {
            known = new HashMap<>();
            variants = known;
        }
        return known.computeIfAbsent(property, name -> Ranges.values(name, bounds)
                .mapToObj(value -> shape().with(fact, name, value))
                .toList());
    }

    /** Where in the case file the property at a place of its shape comes from; nowhere when it is no fact of a case. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists
    List<String> placesOf(int place) {
        if (!(fact instanceof Fact self)) {
            return List.of();
        }
        if (places == null) {
            places = new List[shape().size()];
        }
        List<String> found = places[place];
        if (found == null) {
            found = FactPointers.of(self, shape().property(place));
            places[place] = found;
        }
        return found;
    }
}
