package cz.opora.internal.explain;

import cz.opora.explain.CardState;
import cz.opora.explain.Flip;
import cz.opora.explain.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What stands otherwise in one advice than in another. */
final class Flips {
    private static final List<String> ORDER = List.of("escalation", "group", "do-not", "method", "step");

    private Flips() {}

    static List<Flip> between(Map<String, CardState> before, Map<String, CardState> after) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<Flip> flips = new ArrayList<>();
        for (String key : keys) {
            Standing was = standing(before, key);
            Standing is = standing(after, key);
            if (was != is) {
                CardState told = after.containsKey(key) ? after.get(key) : before.get(key);
                flips.add(new Flip(key, Objects.requireNonNull(told, key).text(), was, is));
            }
        }
        flips.sort(Comparator.comparingInt(flip -> rank(flip.key())));
        return flips;
    }

    /** Escalations first, then groups and do-nots, then the plan, then who is in it. */
    private static int rank(String key) {
        int place = ORDER.indexOf(key.substring(0, Math.max(0, key.indexOf('/'))));
        return place < 0 ? ORDER.size() : place;
    }

    private static Standing standing(Map<String, CardState> cards, String key) {
        CardState card = cards.get(key);
        return card == null ? Standing.ABSENT : card.standing();
    }
}
