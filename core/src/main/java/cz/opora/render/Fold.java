package cz.opora.render;

import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * What a crowded page gives up, in the order in which it is missed least: first examples and what stands on the hand-over
 * sheets too, then details of what waits, then how many steps are told in full, the network and the empty lines; of the
 * first alarm how much is told goes among the last. No fold takes away an escalation that presses, binds or averts danger,
 * a do-not, a box to tick or a critical situation.
 */
enum Fold {
    FOURTH_EXAMPLES(limits -> limits.items(3)),
    WHAT_STEPS_TELL(limits -> limits.extras(5)),
    THIRD_EXAMPLES(limits -> limits.items(2)),
    MANY_LATER_ALARMS(limits -> limits.others(2)),
    WHY_OF_LATER_STEPS(limits -> limits.extras(4)),
    SECOND_LATER_ALARM(limits -> limits.others(1)),
    MANY_GAPS(limits -> limits.gaps(4)),
    LATER_ALARMS(limits -> limits.others(0)),
    WHAT_TO_ASK_THERE(limits -> limits.extras(3)),
    MANY_LINES(limits -> limits.lines(4)),
    SECOND_REVIEW(limits -> limits.reviews(1)),
    SECOND_EXAMPLES(limits -> limits.items(1)),
    SHEETS_AND_TELLING(limits -> limits.extras(2)),
    MEANWHILE(limits -> limits.extras(1)),
    THIRD_STEP_IN_FULL(limits -> limits.thisWeek(2)),
    WHY_AND_WHAT_TO_BRING(limits -> limits.extras(0)),
    SECOND_STEP_IN_FULL(limits -> limits.thisWeek(1)),
    SIXTH_STEP(limits -> limits.steps(5)),
    THIRD_GAP(limits -> limits.gaps(2)),
    FIFTH_STEP(limits -> limits.steps(4)),
    FIRST_STEP_IN_FULL(limits -> limits.thisWeek(0)),
    MANY_ALARMS_IN_FULL(limits -> limits.cards(4)),
    FOURTH_QUESTION(limits -> limits.questions(3)),
    THIRD_ALARM_IN_FULL(limits -> limits.cards(2)),
    SECOND_ALARM_IN_FULL(limits -> limits.cards(1)),
    FOURTH_STEP(limits -> limits.steps(3)),
    NETWORK(Limits::withoutNetwork),
    THIRD_QUESTION(limits -> limits.questions(2)),
    FOURTH_LINE(limits -> limits.lines(3)),
    THIRD_STEP(limits -> limits.steps(2)),
    EMPTY_LINES(Limits::tight),
    FIRST_ALARM_IN_FULL(limits -> limits.cards(0)),
    THIRD_LINE(limits -> limits.lines(2)),
    SECOND_LINE(limits -> limits.lines(1)),
    FIRST_LINE(limits -> limits.lines(0)),
    SECOND_QUESTION(limits -> limits.questions(1)),
    MINOR_ALARMS(limits -> limits.others(-1)),
    SECOND_STEP(limits -> limits.steps(1)),
    FIRST_QUESTION(limits -> limits.questions(0));

    private final UnaryOperator<Limits> less;

    Fold(UnaryOperator<Limits> less) {
        this.less = less;
    }

    /** What is left when these, in their own order, are given up. */
    static Limits without(Collection<Fold> folds) {
        Limits limits = Limits.ROOMY;
        for (Fold fold : folds) {
            limits = fold.less.apply(limits);
        }
        return limits;
    }
}
