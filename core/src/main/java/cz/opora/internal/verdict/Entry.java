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
    private @Nullable FactShape shape;
    private @Nullable Object @Nullable [] values;
    private boolean @Nullable [] read;
    private @Nullable Map<String, List<String>> places;

    /**
     * A fact of a walk.
     *
     * @param fact the fact
     * @param sure it is known to exist
     * @param many when not sure: any number of them may exist
     * @param missing JSON pointers that would settle whether it exists, or what it says; empty when it is known
     */
    Entry(Object fact, boolean sure, boolean many, List<String> missing) {
        this.fact = fact;
        this.sure = sure;
        this.many = many;
        this.missing = missing;
    }

    /** A fact known to exist. */
    static Entry known(Object fact) {
        return new Entry(fact, true, false, List.of());
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

    /** Where in the case file a property comes from. */
    List<String> placesOf(Fact self, String property) {
        Map<String, List<String>> known = places;
        if (known == null) {
            known = new HashMap<>();
            places = known;
        }
        List<String> found = known.get(property);
        if (found == null) {
            found = FactPointers.of(self, property);
            known.put(property, found);
        }
        return found;
    }
}
