package cz.opora.render;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.advice.UnchangedCard;
import cz.opora.advice.UsedFact;
import cz.opora.codes.Mark;
import cz.opora.codes.Role;
import cz.opora.codes.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps: at most three this week in full, then the others in a line each. */
final class Plan {
    private static final int PLAN_DAYS = 14;

    private Plan() {}

    static void write(Layout page) {
        List<Step> steps =
                page.advice.steps().stream().limit(page.limits.steps()).toList();
        if (steps.isEmpty()) {
            if (page.advice.unchanged().isEmpty()) {
                page.sheet.blank();
                page.sheet.paragraph(
                        0, page.say(page.advice.questions().isEmpty() ? Frame.NO_STEPS : Frame.NO_STEPS_ASK));
            }
            unchanged(page);
            return;
        }
        LocalDate asOf = page.advice.asOf();
        LocalDate friday = friday(asOf);
        List<Step> soon = steps.stream()
                .takeWhile(Plan::soon)
                .limit(page.limits.thisWeek())
                .toList();
        if (!soon.isEmpty()) {
            boolean thisWeek = asOf.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
            page.sheet.heading(page.say(thisWeek ? Frame.THIS_WEEK : Frame.NEXT_WEEK) + " ("
                    + Dates.until(friday, asOf, page.language) + ")");
            soon.forEach(step -> inFull(page, step));
        }
        List<Step> later = steps.subList(soon.size(), steps.size());
        if (!later.isEmpty()) {
            page.sheet.heading(page.say(Frame.THEN) + thenUntil(page, later));
            later.forEach(step -> inALine(page, step));
        }
        unchanged(page);
        roles(page);
    }

    /** What was acted on before, in a line each: out of the plan, not out of sight. */
    private static void unchanged(Layout page) {
        if (page.advice.unchanged().isEmpty()) {
            return;
        }
        page.heading(Frame.UNCHANGED);
        for (UnchangedCard card : page.advice.unchanged()) {
            LocalDate on = card.on();
            page.sheet.hanging(
                    "  - ",
                    4,
                    page.say(card.text()) + " (" + page.say(card.outcome())
                            + (on == null ? "" : " " + Dates.near(on, page.advice.asOf(), page.language)) + ")");
        }
    }

    /** The Friday that leaves at least two days: of this week until Wednesday, of the next from Thursday on. */
    static LocalDate friday(LocalDate asOf) {
        return asOf.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** What is due within 14 days is begun this week, as far as there is room. */
    private static boolean soon(Step step) {
        return step.urgency() != Urgency.ROUTINE;
    }

    private static String thenUntil(Layout page, List<Step> later) {
        if (later.stream().anyMatch(step -> step.urgency() == Urgency.ROUTINE)) {
            return "";
        }
        LocalDate asOf = page.advice.asOf();
        LocalDate end = asOf.plusDays(PLAN_DAYS);
        LocalDate weekday = end.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? end.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : end;
        return " (" + Dates.until(weekday, asOf, page.language) + ")";
    }

    private static void inFull(Layout page, Step step) {
        page.sheet.hanging("  " + step.order() + " ", 4, title(page, step));
        page.labelled(1, Frame.OWN_RESOURCES, page.list(step.resources(), "; "));
        page.labelled(Frame.WITH, with(page, step));
        page.labelled(1, Frame.WHY, why(page, step));
        page.labelled(2, Frame.BRING, page.list(step.bring(), ", "));
        page.labelled(4, Frame.ASK, page.list(step.ask(), "; "));
        page.labelled(5, Frame.TELL, page.list(step.tell(), "; "));
        page.labelled(4, Frame.DO_NOT_TELL, page.list(step.doNotTell(), "; "));
        page.labelled(3, Frame.MEANWHILE, page.list(step.meanwhile(), "; "));
        page.labelled(2, Frame.IF_REFUSED, page.list(step.ifRefused(), "; "));
        page.labelled(Frame.VERIFY, verify(page, step));
    }

    private static void inALine(Layout page, Step step) {
        String with = with(page, step);
        page.sheet.hanging(
                "  " + step.order() + " ",
                4,
                title(page, step) + (with.isEmpty() ? "" : ". " + page.say(Frame.WITH) + ": " + with));
    }

    private static String title(Layout page, Step step) {
        String star = step.mark() == Mark.K ? page.star(step.mark()) : "";
        return page.draft(step.because()) + page.capitals(step.need()) + ": " + page.say(step.what()) + star
                + page.already(step.key());
    }

    private static String with(Layout page, Step step) {
        return step.with().stream()
                .limit(Math.max(1, page.limits.items()))
                .map(actor -> name(page, actor))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The name; of somebody the directory does not know, the kind and what is not known about it. */
    private static String name(Layout page, ActorRef actor) {
        Stream<String> terms = actor.terms().stream().map(page::say);
        boolean known = actor.service() != null;
        String bracket = (known ? terms : Stream.concat(terms, doubts(page, actor)))
                .distinct()
                .collect(Collectors.joining(known ? ", " : "; "));
        return (known ? page.say(actor.name()) : page.actor(actor.type()))
                + (bracket.isEmpty() ? "" : " (" + bracket + ")");
    }

    private static String why(Layout page, Step step) {
        return step.because().stream()
                .limit(Math.max(1, page.limits.items() / 2))
                .map(Reason::text)
                .map(page::say)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What nobody knows about the actor, and facts past their expiry: never left out. */
    private static String verify(Layout page, Step step) {
        Stream<String> doubts = step.with().stream()
                .filter(actor -> actor.service() != null)
                .limit(1)
                .flatMap(actor -> doubts(page, actor));
        Stream<String> stale = step.because().stream()
                .flatMap(reason -> reason.facts().stream())
                .map(fact -> stale(page, fact))
                .filter(words -> !words.isEmpty());
        return Stream.concat(doubts, stale).distinct().collect(Collectors.joining("; "));
    }

    static String stale(Layout page, UsedFact fact) {
        LocalDate recorded = fact.stale();
        return recorded == null
                ? ""
                : page.say(fact.label()) + " (" + page.say(Frame.RECORDED_ON) + " "
                        + Dates.date(recorded, page.language) + ")";
    }

    private static Stream<String> doubts(Layout page, ActorRef actor) {
        return page.advice.actors().stream()
                .filter(card -> card.type() == actor.type() && Objects.equals(card.service(), actor.service()))
                .flatMap(card -> card.doubts().stream())
                .map(page::say);
    }

    private static void roles(Layout page) {
        if (page.limits.extras() < 5 || page.advice.actors().isEmpty()) {
            return;
        }
        String roles = Stream.of(Role.values())
                .map(role -> role(page, role))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        page.sheet.blank();
        page.sheet.hanging(page.say(Frame.WHO_DOES_WHAT) + "  ", 2, roles);
    }

    private static String role(Layout page, Role role) {
        String names = page.advice.actors().stream()
                .filter(actor -> actor.role() == role)
                .map(actor -> actor.service() == null ? page.actor(actor.type()) : page.say(actor.name()))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : page.say(role) + ": " + names;
    }
}
