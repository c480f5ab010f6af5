package cz.opora.internal.questions;

import cz.opora.advice.QuestionRank;
import cz.opora.codes.Text;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer changes, in words. */
final class QuestionChanges {
    private static final int SHOWN = 6;

    private QuestionChanges() {}

    static Text of(QuestionRank rank) {
        return switch (rank) {
            case SAFETY -> new Text("mění naléhavost", "changes the urgency");
            case ELIGIBILITY -> new Text("rozhodne o skupině", "decides the group");
            case MATCHING -> new Text("rozhodne, koho zapojit", "decides whom to involve");
            case PLAN -> new Text("zpřesní plán", "refines the plan");
        };
    }

    /** The steps of the plan it is about; without any, what its rank says. */
    static Text steps(List<Integer> orders, QuestionRank rank) {
        List<Integer> shown = orders.stream().filter(order -> order <= SHOWN).toList();
        if (shown.isEmpty()) {
            return of(rank);
        }
        if (shown.size() == 1) {
            return new Text("mění krok " + shown.get(0), "changes step " + shown.get(0));
        }
        String first =
                shown.subList(0, shown.size() - 1).stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = shown.get(shown.size() - 1);
        return new Text("mění kroky " + first + " a " + last, "changes steps " + first + " and " + last);
    }
}
