package cz.opora.internal.drools.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known name nearest to one that is not known. */
final class NearestName {
    private NearestName() {}

    /** The nearest known name, when it is near enough to be meant; ties go to the first by alphabet. */
    static Optional<String> of(String given, Collection<String> known) {
        int allowed = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(name -> !name.equals(given) && distance(given, name) <= allowed)
                .min(Comparator.comparingInt((String name) -> distance(given, name)).thenComparing(name -> name));
    }

    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] previous = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            int[] current = new int[right.length() + 1];
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int changed = previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(changed, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
