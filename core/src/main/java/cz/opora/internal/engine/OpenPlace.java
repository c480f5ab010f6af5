package cz.opora.internal.engine;

import cz.opora.advice.QuestionRank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A place of the case file that is not known while something hangs on it; not thread-safe. */
final class OpenPlace {
    private QuestionRank rank = QuestionRank.PLAN;
    private double weight;
    private boolean decidesGroup;
    private final List<String> settles = new ArrayList<>();

    /** One more thing hangs on it; only what is most pressing weighs. */
    void add(QuestionRank newRank, double newWeight, boolean forGroup, String code) {
        if (newRank.compareTo(rank) < 0) {
            rank = newRank;
            weight = 0;
        }
        weight += newRank == rank ? newWeight : 0;
        decidesGroup |= forGroup;
        settles.add(code);
    }

    QuestionRank rank() {
        return rank;
    }

    /** The most pressing rank of several places. */
    static QuestionRank rank(Collection<OpenPlace> places) {
        return places.stream()
                .map(OpenPlace::rank)
                .min(Comparator.naturalOrder())
                .orElse(QuestionRank.PLAN);
    }

    /** What several places weigh together at their most pressing rank. */
    static double weight(Collection<OpenPlace> places) {
        QuestionRank most = rank(places);
        return places.stream()
                .filter(place -> place.rank == most)
                .mapToDouble(place -> place.weight)
                .sum();
    }

    /** A target group the client may belong to hangs on one of them. */
    static boolean decidesGroup(Collection<OpenPlace> places) {
        return places.stream().anyMatch(place -> place.decidesGroup);
    }

    static Set<String> settles(Collection<OpenPlace> places) {
        TreeSet<String> all = new TreeSet<>();
        places.forEach(place -> all.addAll(place.settles));
        return all;
    }
}
