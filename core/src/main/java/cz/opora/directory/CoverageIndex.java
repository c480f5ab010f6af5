package cz.opora.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Actors of one type by where they work. Every bucket holds only actors a look-up through it would return. */
final class CoverageIndex {
    private final List<Actor> all;
    /** Nationwide, or nothing known: candidates everywhere. */
    private final List<Actor> everywhere = new ArrayList<>();

    private final Map<String, List<Actor>> byTerritory = new HashMap<>();
    private final Map<String, List<Actor>> byRegion = new HashMap<>();
    private final Map<String, List<Actor>> seatInTerritory = new HashMap<>();
    private final Map<String, List<Actor>> seatInRegion = new HashMap<>();
    /** Wanted only where the region of the asked territory is not known, so that no region can be ruled out. */
    private final List<Actor> boundToSomeRegion = new ArrayList<>();

    CoverageIndex(List<Actor> actors, Map<String, Territory> territories) {
        all = actors.stream().sorted(Comparator.comparing(Actor::id)).toList();
        all.forEach(actor -> place(actor, territories));
    }

    List<Actor> all() {
        return all;
    }

    List<Actor> serving(String territory, @Nullable String region) {
        Map<String, Actor> found = new TreeMap<>();
        collect(everywhere, found);
        collect(byTerritory.getOrDefault(territory, List.of()), found);
        collect(seatInTerritory.getOrDefault(territory, List.of()), found);
        if (region == null) {
            collect(boundToSomeRegion, found);
        } else {
            collect(byRegion.getOrDefault(region, List.of()), found);
            collect(seatInRegion.getOrDefault(region, List.of()), found);
        }
        return List.copyOf(found.values());
    }

    /** Three-valued: what the coverage states decides, and a mere seat states nothing. */
    static @Nullable Boolean covers(Coverage coverage, String territory, @Nullable String region) {
        List<String> territories = orEmpty(coverage.territories());
        List<String> regions = orEmpty(coverage.regions());
        if (Boolean.TRUE.equals(coverage.nationwide())
                || territories.contains(territory)
                || (region != null && regions.contains(region))) {
            return true;
        }
        if (!stated(coverage) || (region == null && !regions.isEmpty())) {
            return null;
        }
        return false;
    }

    /** A list names something, or all three ways to serve are known not to apply. An empty list alone says nothing. */
    private static boolean stated(Coverage coverage) {
        return !orEmpty(coverage.territories()).isEmpty()
                || !orEmpty(coverage.regions()).isEmpty()
                || (coverage.territories() != null && coverage.regions() != null && coverage.nationwide() != null);
    }

    private void place(Actor actor, Map<String, Territory> territories) {
        Coverage coverage = actor.coverage();
        if (coverage == null || Boolean.TRUE.equals(coverage.nationwide())) {
            everywhere.add(actor);
        } else if (stated(coverage)) {
            orEmpty(coverage.territories()).forEach(code -> add(byTerritory, code, actor));
            orEmpty(coverage.regions()).forEach(code -> add(byRegion, code, actor));
            if (!orEmpty(coverage.regions()).isEmpty()) {
                boundToSomeRegion.add(actor);
            }
        } else {
            placeBySeat(actor, coverage.seat(), territories);
        }
    }

    private void placeBySeat(Actor actor, @Nullable String seat, Map<String, Territory> territories) {
        Territory known = seat == null ? null : territories.get(seat);
        String region = known == null ? null : known.region();
        if (seat == null || region == null) {
            everywhere.add(actor);
        } else {
            add(seatInTerritory, seat, actor);
            add(seatInRegion, region, actor);
            boundToSomeRegion.add(actor);
        }
    }

    private static void add(Map<String, List<Actor>> buckets, String code, Actor actor) {
        buckets.computeIfAbsent(code, key -> new ArrayList<>()).add(actor);
    }

    private static void collect(List<Actor> bucket, Map<String, Actor> found) {
        bucket.forEach(actor -> found.put(actor.id(), actor));
    }

    private static List<String> orEmpty(@Nullable List<String> codes) {
        return codes == null ? List.of() : codes;
    }
}
