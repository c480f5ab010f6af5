package cz.opora.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names somebody may have meant: by the number of letters that were added, left out, changed or swapped with
 * their neighbour, without regard to case. Stateless.
 */
public final class NearestName {
    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * The names nearest to a given one, at most three, nearest first, equally near ones in the order of the alphabet;
     * empty when none is near.
     */
    public static List<String> of(String given, Collection<String> names) {
        if (given.isBlank() || given.length() > LONGEST) {
            return List.of();
        }
        int limit = Math.max(1, given.length() / 3);
        List<Near> near = names.stream()
                .distinct()
                .filter(name -> Math.abs(name.length() - given.length()) <= limit)
                .map(name -> new Near(name, distance(fold(given), fold(name))))
                .filter(found -> found.distance <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .toList();
        return near.stream()
                .filter(found -> found.distance <= near.get(0).distance + 1)
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** The nearest names as a hint, such as {@code Maybe arrears or areaM2?}; null when none is near. */
    public static @Nullable String hint(String given, Collection<String> names) {
        List<String> near = of(given, names);
        return near.isEmpty() ? null : "Maybe " + either(near) + "?";
    }

    /** Names in a row: {@code a}, {@code a or b}, {@code a, b or c}. */
    public static String either(List<String> names) {
        int last = names.size() - 1;
        if (last <= 0) {
            return names.isEmpty() ? "" : names.get(0);
        }
        return names.subList(0, last).stream().collect(Collectors.joining(", ")) + " or " + names.get(last);
    }

    private record Near(String name, int distance) {}

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                cost[i][j] = cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
