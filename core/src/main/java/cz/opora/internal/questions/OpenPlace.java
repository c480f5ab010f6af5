package cz.opora.internal.questions;

import cz.opora.advice.QuestionRank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of the case file that is not known while something hangs on it; not thread-safe. */
final class OpenPlace {
    private QuestionRank rank = QuestionRank.PLAN;
    private double weight;
    private boolean decidesGroup;
    private boolean approved;
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

    /** Something that is no draft hangs on it. */
    void approved() {
        approved = true;
    }

    /** True when nothing but drafts hangs on several places; null otherwise. */
    static @Nullable Boolean draft(Collection<OpenPlace> places) {
        for (OpenPlace place : places) {
            if (place.approved) {
                return null;
            }
        }
        return places.isEmpty() ? null : Boolean.TRUE;
    }

    /** The most pressing rank of several places. */
    static QuestionRank rank(Collection<OpenPlace> places) {
        QuestionRank most = QuestionRank.PLAN;
        for (OpenPlace place : places) {
            most = place.rank.compareTo(most) < 0 ? place.rank : most;
        }
        return most;
    }

    /** What several places weigh together at their most pressing rank. */
    static double weight(Collection<OpenPlace> places) {
        QuestionRank most = rank(places);
        double weight = 0;
        for (OpenPlace place : places) {
            weight += place.rank == most ? place.weight : 0;
        }
        return weight;
    }

    /** A target group the client may belong to hangs on one of them. */
    static boolean decidesGroup(Collection<OpenPlace> places) {
        for (OpenPlace place : places) {
            if (place.decidesGroup) {
                return true;
            }
        }
        return false;
    }

    /** What hangs on several places, each thing once, sorted. */
    static List<String> settles(Collection<OpenPlace> places) {
        List<String> all = new ArrayList<>();
        places.forEach(place -> all.addAll(place.settles));
        all.sort(null);
        List<String> once = new ArrayList<>(all.size());
        for (String code : all) {
            if (once.isEmpty() || !once.get(once.size() - 1).equals(code)) {
                once.add(code);
            }
        }
        return List.copyOf(once);
    }
}
