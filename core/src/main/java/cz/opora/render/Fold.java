package cz.opora.render;

import cz.opora.render.Limits.Part;
import java.util.Collection;

/**
 * What a crowded page gives up, in the order in which it is missed least: first examples and what stands on the hand-over
 * sheets too, then details of what waits, then how many steps are told in full, the network and the empty lines; of the
 * first alarm how much is told goes among the last. No fold takes away an escalation that presses, binds or averts danger,
 * a do-not, a box to tick or a critical situation.
 */
enum Fold {
    FOURTH_EXAMPLES(Part.ITEMS, 3),
    WHAT_STEPS_TELL(Part.EXTRAS, 5),
    THIRD_EXAMPLES(Part.ITEMS, 2),
    MANY_LATER_ALARMS(Part.OTHERS, 2),
    WHY_OF_LATER_STEPS(Part.EXTRAS, 4),
    SECOND_LATER_ALARM(Part.OTHERS, 1),
    MANY_GAPS(Part.GAPS, 4),
    LATER_ALARMS(Part.OTHERS, 0),
    WHAT_TO_ASK_THERE(Part.EXTRAS, 3),
    MANY_LINES(Part.LINES, 4),
    SECOND_REVIEW(Part.REVIEWS, 1),
    SECOND_EXAMPLES(Part.ITEMS, 1),
    SHEETS_AND_TELLING(Part.EXTRAS, 2),
    MEANWHILE(Part.EXTRAS, 1),
    THIRD_STEP_IN_FULL(Part.THIS_WEEK, 2),
    WHY_AND_WHAT_TO_BRING(Part.EXTRAS, 0),
    SECOND_STEP_IN_FULL(Part.THIS_WEEK, 1),
    SIXTH_STEP(Part.STEPS, 5),
    THIRD_GAP(Part.GAPS, 2),
    FIFTH_STEP(Part.STEPS, 4),
    FIRST_STEP_IN_FULL(Part.THIS_WEEK, 0),
    MANY_ALARMS_IN_FULL(Part.CARDS, 4),
    FOURTH_QUESTION(Part.QUESTIONS, 3),
    THIRD_ALARM_IN_FULL(Part.CARDS, 2),
    SECOND_ALARM_IN_FULL(Part.CARDS, 1),
    FOURTH_STEP(Part.STEPS, 3),
    NETWORK(Part.NETWORK, 0),
    THIRD_QUESTION(Part.QUESTIONS, 2),
    FOURTH_LINE(Part.LINES, 3),
    THIRD_STEP(Part.STEPS, 2),
    EMPTY_LINES(Part.AIR, 0),
    FIRST_ALARM_IN_FULL(Part.CARDS, 0),
    THIRD_LINE(Part.LINES, 2),
    SECOND_LINE(Part.LINES, 1),
    FIRST_LINE(Part.LINES, 0),
    SECOND_QUESTION(Part.QUESTIONS, 1),
    MINOR_ALARMS(Part.OTHERS, -1),
    SECOND_STEP(Part.STEPS, 1),
    FIRST_QUESTION(Part.QUESTIONS, 0);

    private final Part part;
    private final int left;

    Fold(Part part, int left) {
        this.part = part;
        this.left = left;
    }

    /** What is left when these, in their own order, are given up. */
    static Limits without(Collection<Fold> folds) {
        Limits limits = Limits.ROOMY;
        for (Fold fold : folds) {
            limits = limits.with(fold.part, fold.left);
        }
        return limits;
    }
}
