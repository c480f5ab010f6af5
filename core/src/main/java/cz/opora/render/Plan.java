package cz.opora.render;

import cz.opora.advice.Step;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.render.LeftOut.What;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps: what cannot wait until tomorrow, at most three this week in full, then the others in short. */
final class Plan {
    private static final int PLAN_DAYS = 14;
    private static final int UNCHANGED_BRIEFLY = 4;

    private Plan() {}

    static void write(Layout page) {
        List<Step> steps =
                page.advice.steps().stream().limit(page.limits.steps()).toList();
        if (steps.isEmpty()) {
            if (page.advice.unchanged().isEmpty()) {
                page.sheet.blank();
                page.sheet.paragraph(0, page.say(noSteps(page)));
            }
            unchanged(page);
            return;
        }
        List<Step> today = ofToday(page);
        List<Step> others = steps.stream().filter(step -> !today.contains(step)).toList();
        List<Step> soon = others.stream()
                .takeWhile(step -> step.urgency() != Urgency.ROUTINE)
                .limit(Math.max(0, page.limits.thisWeek() - inFullToday(page, today)))
                .toList();
        List<Step> alsoSoon = others.stream()
                .skip(soon.size())
                .takeWhile(step -> soonDue(page, step))
                .toList();
        soon(page, soon, alsoSoon);
        List<Step> later = others.subList(soon.size() + alsoSoon.size(), others.size());
        if (!later.isEmpty()) {
            page.sheet.heading(page.say(Frame.THEN) + thenUntil(page, later));
            inShort(page, later);
        }
        unchanged(page);
        doers(page, steps);
    }

    /** What was acted on before: out of the plan, not out of sight. */
    private static void unchanged(Layout page) {
        List<UnchangedCard> cards = page.advice.unchanged();
        if (cards.isEmpty()) {
            return;
        }
        if (page.limits.lines() == 0) {
            page.leftOut.add(What.UNCHANGED, cards.size());
            return;
        }
        page.heading(Frame.UNCHANGED);
        int shown = Math.min(cards.size(), page.limits.lines());
        cards.subList(0, shown).forEach(card -> page.sheet.hanging("  - ", 4, unchanged(page, card)));
        List<String> rest = cards.subList(shown, cards.size()).stream()
                .map(card -> page.say(card.text()))
                .distinct()
                .toList();
        if (!rest.isEmpty()) {
            int briefly = Math.min(rest.size(), UNCHANGED_BRIEFLY);
            page.sheet.hanging("  - ", 4, String.join(" · ", rest.subList(0, briefly)));
            page.leftOut.add(What.UNCHANGED, rest.size() - briefly);
        }
    }

    private static String unchanged(Layout page, UnchangedCard card) {
        LocalDate on = card.on();
        return page.say(card.text()) + " (" + page.say(card.outcome())
                + (on == null ? "" : " " + Dates.near(on, page.advice.asOf(), page.language)) + ")";
    }

    private static Text noSteps(Layout page) {
        if (page.advice.questions().isEmpty()) {
            return Frame.NO_STEPS;
        }
        return alarm(page) ? Frame.NO_STEPS_AFTER : Frame.NO_STEPS_ASK;
    }

    private static boolean alarm(Layout page) {
        return page.advice.escalations().stream()
                .anyMatch(card ->
                        card.urgency() == Urgency.IMMEDIATE && card.code().kind() != EscalationKind.PREVENTIVE);
    }

    /** What cannot wait until tomorrow. */
    static void today(Layout page) {
        List<Step> today = ofToday(page);
        if (!today.isEmpty()) {
            page.heading(Frame.TODAY);
            int full = inFullToday(page, today);
            inFull(page, today.subList(0, full));
            inShort(page, today.subList(full, today.size()));
        }
    }

    private static List<Step> ofToday(Layout page) {
        return page.advice.steps().stream()
                .limit(page.limits.steps())
                .filter(step -> step.urgency() == Urgency.IMMEDIATE)
                .toList();
    }

    /** Beside an alarm that says the same in full, they are told in short. */
    private static int inFullToday(Layout page, List<Step> today) {
        return alarm(page) ? 0 : Math.min(today.size(), page.limits.thisWeek());
    }

    /** A step that has to be done by that Friday is not told under a heading with a later day. */
    private static boolean soonDue(Layout page, Step step) {
        LocalDate due = Folding.due(page, step);
        return due != null && !due.isAfter(friday(page.advice.asOf()));
    }

    private static void soon(Layout page, List<Step> soon, List<Step> alsoSoon) {
        if (soon.isEmpty() && alsoSoon.isEmpty()) {
            return;
        }
        LocalDate asOf = page.advice.asOf();
        boolean thisWeek = asOf.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
        boolean done = Stream.concat(soon.stream(), alsoSoon.stream()).allMatch(step -> soonDue(page, step));
        Text heading = done
                ? (thisWeek ? Frame.THIS_WEEK : Frame.NEXT_WEEK)
                : (thisWeek ? Frame.START_THIS_WEEK : Frame.START_NEXT_WEEK);
        page.sheet.heading(page.say(heading) + " (" + Dates.until(friday(asOf), asOf, page.language) + ")");
        inFull(page, soon);
        inShort(page, alsoSoon);
    }

    private static void inFull(Layout page, List<Step> steps) {
        for (int at = 0; at < steps.size(); at++) {
            StepLines.inFull(page, steps.get(at), at);
        }
    }

    private static void inShort(Layout page, List<Step> steps) {
        int column = steps.stream()
                .mapToInt(step -> page.heading(step).length())
                .max()
                .orElse(0);
        steps.forEach(step -> StepLines.inShort(page, step, column));
    }

    /** The Friday that leaves at least two days: of this week until Wednesday, of the next from Thursday on. */
    static LocalDate friday(LocalDate asOf) {
        return asOf.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    private static String thenUntil(Layout page, List<Step> later) {
        if (later.stream().anyMatch(step -> step.urgency() == Urgency.ROUTINE)) {
            return "";
        }
        LocalDate asOf = page.advice.asOf();
        return " (" + Dates.until(end(asOf), asOf, page.language) + ")";
    }

    /** The last weekday of the two weeks planned. */
    static LocalDate end(LocalDate asOf) {
        LocalDate end = asOf.plusDays(PLAN_DAYS);
        return end.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? end.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : end;
    }

    /** Who does which step, when not all of them are the worker's own. */
    private static void doers(Layout page, List<Step> steps) {
        List<ActorType> doers = steps.stream().map(Step::doer).distinct().toList();
        if (doers.size() < 2) {
            return;
        }
        String words = doers.stream()
                .map(doer -> (doer == ActorType.ORP_SOCIAL ? page.say(Frame.YOU) : page.actor(doer)) + ": "
                        + page.say(Frame.STEPS) + " "
                        + steps.stream()
                                .filter(step -> step.doer() == doer)
                                .map(step -> String.valueOf(step.order()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
        page.sheet.blank();
        page.sheet.hanging(page.say(Frame.WHO_DOES_WHAT) + "   ", 2, words);
    }
}
