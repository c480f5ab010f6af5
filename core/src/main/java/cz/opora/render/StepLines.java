package cz.opora.render;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.advice.UsedFact;
import cz.opora.codes.DoubtKind;
import cz.opora.codes.Mark;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One step, in full or in two columns. */
final class StepLines {
    private StepLines() {}

    /** The further down the list, the fewer optional lines. */
    static void inFull(Layout page, Step step, int position) {
        int rank = Math.min(position, 1);
        page.sheet.hanging(
                "  " + step.order() + " ", 4, page.heading(step) + ownDay(page, step) + ": " + what(page, step));
        page.labelled(1, Frame.OWN_RESOURCES, page.list(step.resources(), "; "));
        page.labelled(Frame.WITH, with(page, step));
        page.labelled(1 + 4 * rank, Frame.WHY, why(page, step));
        page.labelled(Frame.NOT_BEFORE, after(page, step));
        page.labelled(1 + 2 * rank, Frame.BRING, page.list(Math.max(3, page.limits.items()), step.bring(), ", "));
        page.labelled(4, Frame.ASK, page.list(step.ask(), "; "));
        page.labelled(6, Frame.TELL, page.list(step.tell(), "; "));
        page.labelled(6, Frame.DO_NOT_TELL, page.list(step.doNotTell(), "; "));
        page.labelled(2, Frame.MEANWHILE, page.list(step.meanwhile(), "; "));
        page.labelled(2 + 3 * rank, Frame.IF_REFUSED, page.list(step.ifRefused(), "; "));
        page.labelled(Frame.VERIFY, verify(page, step));
    }

    /** The need in the left column; to its right what, with whom, and after which step. */
    static void inShort(Layout page, Step step, int column) {
        String head = "  " + step.order() + " " + page.heading(step);
        int indent = column + 6;
        String with = with(page, step);
        String after = after(page, step);
        page.sheet.hanging(
                head + " ".repeat(Math.max(1, indent - head.length())),
                indent,
                Phrases.ended(Phrases.sentence(what(page, step)))
                        + Phrases.sentences(by(page, step, Plan.end(page.advice.asOf())))
                        + (with.isEmpty() ? "" : " " + page.say(Frame.WITH) + ": " + Phrases.ended(with))
                        + (after.isEmpty() ? "" : " " + page.say(Frame.NOT_BEFORE) + " " + after + "."));
    }

    private static String what(Layout page, Step step) {
        String star = step.mark() == Mark.K ? page.star(step.mark()) : "";
        return page.draft(step.because()) + page.say(step.what()) + star + page.already(step.key());
    }

    /** The day of a step that is told in full, unless it is the end that stands in the heading. */
    private static String ownDay(Layout page, Step step) {
        LocalDate due = Folding.due(page, step);
        LocalDate asOf = page.advice.asOf();
        return due == null || !due.isAfter(asOf) || due.equals(Plan.friday(asOf))
                ? ""
                : ", " + page.say(Frame.BY) + " " + Dates.near(due, asOf, page.language);
    }

    /** The day, when it comes before the end that stands in the heading. */
    private static String by(Layout page, Step step, LocalDate end) {
        LocalDate due = Folding.due(page, step);
        LocalDate asOf = page.advice.asOf();
        boolean sooner = due != null && due.isAfter(asOf) && due.isBefore(end);
        return due == null || !sooner ? "" : ", " + page.say(Frame.BY) + " " + Dates.near(due, asOf, page.language);
    }

    /** The steps that come first, of those the page shows. */
    private static String after(Layout page, Step step) {
        List<String> orders = page.advice.steps().stream()
                .limit(page.limits.steps())
                .filter(other -> step.after().contains(other.key()))
                .map(other -> String.valueOf(other.order()))
                .toList();
        return orders.isEmpty() ? "" : page.say(Frame.AFTER_STEP) + " " + String.join(", ", orders);
    }

    static String with(Layout page, Step step) {
        return Phrases.listed(step.with().stream()
                .limit(Math.max(1, page.limits.items() - 1))
                .map(actor -> name(page, actor, actor.equals(step.with().get(0))))
                .distinct()
                .toList());
    }

    /**
     * The name; of somebody the directory does not know, the kind and what is not known about it. What to settle about the
     * first has a line of its own; of the others only whether they take such clients at all.
     */
    private static String name(Layout page, ActorRef actor, boolean first) {
        Stream<String> terms = actor.terms().stream().map(page::say);
        Stream<String> unsure = first
                ? Stream.of()
                : doubts(page, actor)
                        .filter(page.say(DoubtKind.GROUP_UNKNOWN)::equals)
                        .map(doubt -> page.say(Frame.ASK_WHOM_IT_TAKES));
        boolean known = actor.service() != null;
        String bracket = (known ? Stream.concat(terms, unsure) : Stream.concat(terms, doubts(page, actor)))
                .distinct()
                .collect(Collectors.joining(known ? ", " : "; "));
        return page.name(actor) + (bracket.isEmpty() ? "" : " (" + bracket + ")");
    }

    /** What is so, of the first reason; what to do about it is the step itself. A page that has room tells another one. */
    private static String why(Layout page, Step step) {
        return step.because().stream()
                .limit(page.limits.items() > 3 ? 2 : 1)
                .map(Reason::text)
                .map(page::say)
                .map(text -> page.limits.whole() ? text : Phrases.ended(Phrases.beforeColon(text)))
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
        return Stream.concat(doubts, stale)
                .distinct()
                .limit(Math.max(2, page.limits.items()))
                .collect(Collectors.joining("; "));
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

    /** Whether anything in the plan is to be done today. */
    static boolean today(Layout page) {
        return page.advice.steps().stream().anyMatch(step -> step.urgency() == Urgency.IMMEDIATE);
    }
}
