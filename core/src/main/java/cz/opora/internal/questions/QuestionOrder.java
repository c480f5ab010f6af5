package cz.opora.internal.questions;

import cz.opora.advice.QuestionCard;
import cz.opora.vocabulary.QuestionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In what order to ask. The first four are the best of different kinds: safety, what decides the first step, what decides
 * the target group, the client's own will. After them everything else by what it decides. Source: needs.md 2.4 (G).
 */
final class QuestionOrder {
    private static final int BEFORE_THE_WISH = 3;
    static final int NO_STEP = Integer.MAX_VALUE;

    /** Whether something recorded calls for a question. */
    enum Call {
        /** Something recorded calls for it. */
        HINTED,
        /** Nothing speaks for or against it. */
        PLAIN,
        /** It only makes sense after something that is not recorded. */
        FOLLOW_UP
    }

    /**
     * A question that may be asked.
     *
     * @param card the card
     * @param kind what it is for
     * @param call whether something recorded calls for it
     * @param decidesGroup a target group the client may belong to hangs on it
     * @param place its place among those of its kind, from 1
     * @param weight how much hangs on it
     * @param step the first step it decides; {@link #NO_STEP} when none
     */
    record Candidate(
            QuestionCard card,
            QuestionKind kind,
            Call call,
            boolean decidesGroup,
            int place,
            double weight,
            int step) {}

    private static final Comparator<Candidate> BY_KIND = Comparator.comparing(Candidate::call)
            .thenComparing(Candidate::step)
            .thenComparing(Candidate::place)
            .thenComparing(one -> -one.weight())
            .thenComparing(one -> one.card().key());

    private static final Comparator<Candidate> BY_RANK = Comparator.comparing(
                    (Candidate one) -> one.call() == Call.FOLLOW_UP)
            .thenComparing(one -> one.card().rank())
            .thenComparing(Candidate::call)
            .thenComparing(one -> -one.weight())
            .thenComparing(one -> one.card().key());

    private QuestionOrder() {}

    static List<QuestionCard> sorted(List<Candidate> all) {
        List<Candidate> rest = new ArrayList<>(all);
        List<Candidate> order = new ArrayList<>();
        take(rest, order, QuestionKind.SAFETY);
        int before = -1;
        while (order.size() < BEFORE_THE_WISH && order.size() > before) {
            before = order.size();
            take(rest, order, QuestionKind.STEP);
            if (order.size() < BEFORE_THE_WISH) {
                take(rest, order, QuestionKind.GROUP);
            }
        }
        take(rest, order, QuestionKind.WISH);
        rest.sort(BY_RANK);
        order.addAll(rest);
        return order.stream().map(Candidate::card).toList();
    }

    private static void take(List<Candidate> rest, List<Candidate> order, QuestionKind kind) {
        rest.stream()
                .filter(one -> one.kind() == kind)
                .filter(one -> kind != QuestionKind.STEP || one.step() != NO_STEP)
                .filter(one -> kind != QuestionKind.GROUP || one.decidesGroup())
                .min(BY_KIND)
                .ifPresent(one -> {
                    rest.remove(one);
                    order.add(one);
                });
    }
}
