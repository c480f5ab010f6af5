package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The numbers of a case that are known only between bounds. Immutable. */
final class Ranges {
    /** By the pointer of the fact, then by property. */
    private final Map<String, Map<String, Bounds>> byPointer = new HashMap<>();

    /** Ranges by the pointer of the fact, a slash and the property. */
    Ranges(Map<String, Bounds> byPlace) {
        byPlace.forEach((place, bounds) -> {
            int slash = place.lastIndexOf('/');
            byPointer
                    .computeIfAbsent(place.substring(0, slash), pointer -> new HashMap<>())
                    .put(place.substring(slash + 1), bounds);
        });
    }

    /** The ranges of a fact, by property. */
    Map<String, Bounds> of(Object fact) {
        return byPointer.isEmpty() || !(fact instanceof Fact known)
                ? Map.of()
                : byPointer.getOrDefault(known.pointer(), Map.of());
    }

    /** The values to try: of a bound that rules compare in one direction only, both ends tell all. */
    static IntStream values(String property, Bounds bounds) {
        boolean oneDirection = property.endsWith("AtLeast") || property.endsWith("AtMost");
        return oneDirection
                ? IntStream.of(bounds.min(), bounds.max())
                : IntStream.rangeClosed(bounds.min(), bounds.max());
    }
}
