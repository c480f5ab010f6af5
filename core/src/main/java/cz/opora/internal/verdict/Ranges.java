package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers of a case that are known only between bounds. Immutable. */
final class Ranges {
    private final Map<String, Bounds> byPlace;
    private final Set<String> properties = new HashSet<>();

    /** Ranges by the pointer of the fact, a slash and the property. */
    Ranges(Map<String, Bounds> byPlace) {
        this.byPlace = byPlace;
        byPlace.keySet().forEach(place -> properties.add(place.substring(place.lastIndexOf('/') + 1)));
    }

    boolean isEmpty() {
        return byPlace.isEmpty();
    }

    /** The bounds of a property; null when it is known or unknown altogether. */
    @Nullable Bounds of(@Nullable Object fact, String property) {
        if (!properties.contains(property)) {
            return null; // nearly always, and the pointer of an outcome takes time to write
        }
        return fact instanceof Fact known ? byPlace.get(known.pointer() + "/" + property) : null;
    }

    /** The values to try: of a bound that rules compare in one direction only, both ends tell all. */
    static IntStream values(String property, Bounds bounds) {
        boolean oneDirection = property.endsWith("AtLeast") || property.endsWith("AtMost");
        return oneDirection
                ? IntStream.of(bounds.min(), bounds.max())
                : IntStream.rangeClosed(bounds.min(), bounds.max());
    }
}
