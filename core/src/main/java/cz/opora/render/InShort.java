package cz.opora.render;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.MethodCard;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Step;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The case in a few lines: what is known, how to work, which group, what presses. */
final class InShort {
    private static final int NAMED = 3;

    private InShort() {}

    static void write(Layout page) {
        page.heading(Frame.IN_SHORT);
        if (page.advice.summary().isEmpty()) {
            page.sheet.paragraph(2, page.say(Frame.NOTHING_RECORDED));
        }
        summary(page);
        page.summary(Frame.METHOD, method(page));
        page.summary(Frame.GROUP, GroupLines.of(page));
        page.summary(Frame.URGENT, urgency(page));
        page.summary(Frame.SILENT, silent(page));
    }

    /** Alarms that could not sound on the day of the advice: three by name, the others counted. */
    private static String silent(Layout page) {
        List<EscalationCode> silent = page.advice.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("alarm-begins-later"))
                .map(diagnostic -> EscalationCode.valueOf(
                        Objects.requireNonNull(diagnostic.pointer()).substring("/escalations/".length())))
                .toList();
        if (silent.isEmpty()) {
            return "";
        }
        int most = page.limits.whole() ? silent.size() : page.limits.lines() == 0 ? 1 : NAMED;
        int named = Math.min(most, silent.size());
        String names = page.codes(silent.subList(0, named), " · ") + andOthers(page, silent.size() - named);
        return page.say(Frame.SILENT_ALARMS)
                        .replaceFirst("\\{}", Dates.date(page.advice.asOf(), page.language))
                        .replaceFirst("\\{}", names)
                + ".";
    }

    private static void summary(Layout page) {
        if (!page.advice.summary().isEmpty()) {
            String sentences = page.advice.summary().stream()
                    .limit(page.limits.lines() == 0 ? 1 : Long.MAX_VALUE)
                    .map(page::say)
                    .collect(Collectors.joining(" "));
            page.sheet.paragraph(2, sentences);
        }
    }

    /** " and others" with their number; nothing when there is none. */
    static String andOthers(Layout page, int more) {
        return more == 0 ? "" : " " + page.say(Frame.AND_OTHERS) + " " + more;
    }

    private static String method(Layout page) {
        MethodCard method = page.advice.method();
        if (method == null) {
            boolean presses = StepLines.today(page)
                    || page.advice.escalations().stream().anyMatch(card -> Folding.presses(page, card));
            return page.say(presses ? Frame.METHOD_LATER : Frame.METHOD_UNKNOWN);
        }
        boolean now = page.advice.escalations().stream().anyMatch(card -> card.urgency() == Urgency.IMMEDIATE);
        return (now ? page.say(Frame.METHOD_AFTER) + " " : "") + page.draft(method.because()) + page.say(method.level())
                + "; " + page.say(Frame.LEADS) + " " + page.actor(method.lead());
    }

    private static String urgency(Layout page) {
        String unanswered = unanswered(page);
        if (page.advice.escalations().stream().anyMatch(card -> card.urgency() == Urgency.IMMEDIATE)) {
            return page.say(Frame.SEE_NOW) + (unanswered.isEmpty() ? "" : ". " + unanswered);
        }
        if (StepLines.today(page)) {
            return page.say(Frame.SEE_STEPS) + (unanswered.isEmpty() ? "" : ". " + unanswered);
        }
        if (!unanswered.isEmpty()) {
            return unanswered;
        }
        if (page.advice.unchanged().stream().anyMatch(card -> card.urgency() == Urgency.IMMEDIATE)) {
            return Phrases.sentence(page.say(Frame.WAS_URGENT)) + ".";
        }
        return Phrases.sentence(pressing(page) + quiet(page)) + ".";
    }

    /** What presses and by when: the escalation that comes first, else the first step that cannot wait two weeks. */
    private static String pressing(Layout page) {
        LocalDate asOf = page.advice.asOf();
        Optional<EscalationCard> first = page.advice.escalations().stream()
                .filter(card -> card.urgency().compareTo(Urgency.WITHIN_72H) <= 0)
                .findFirst();
        if (first.isPresent()) {
            LocalDate due = first.get().actBy();
            String by = due == null
                    ? ", " + page.say(first.get().urgency())
                    : ": " + page.say(Frame.ACT) + " " + Dates.until(due, asOf, page.language);
            String step = Folding.folded(page, first.get())
                    ? Folding.step(page, first.get())
                            .map(with -> " (" + page.say(Frame.STEPS) + " " + with.order() + ")")
                            .orElse("")
                    : "";
            return Phrases.ended(page.say(first.get().text()) + step + by) + " ";
        }
        return page.advice.steps().stream()
                .findFirst()
                .filter(step -> step.urgency().compareTo(Urgency.WITHIN_72H) <= 0)
                .map(step -> pressing(page, step))
                .orElse("");
    }

    private static String pressing(Layout page, Step step) {
        LocalDate due = step.due();
        String why = step.because().isEmpty()
                ? page.say(step.what())
                : Phrases.firstClause(page.say(step.because().get(0).text()));
        return page.say(Headings.of(step)) + ", "
                + (due == null ? page.say(step.urgency()) : Dates.until(due, page.advice.asOf(), page.language)) + ": "
                + Phrases.ended(Phrases.part(why)) + " ";
    }

    /** A critical situation no rule answers: it must never read as "nothing acute". */
    private static String unanswered(Layout page) {
        List<String> what = page.advice.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code().equals("critical-without-rule"))
                .map(diagnostic -> page.say(situation(diagnostic.pointer())))
                .toList();
        return what.isEmpty()
                ? ""
                : page.say(Frame.DANGER_WITHOUT_RULE) + ": " + String.join(", ", what) + ". "
                        + page.say(Frame.ACT_BY_JUDGEMENT) + ".";
    }

    private static Text situation(@Nullable String pointer) {
        String needs = "/needs/";
        return pointer != null && pointer.startsWith(needs)
                ? NeedDomain.valueOf(pointer.substring(needs.length())).text()
                : Frame.DANGER_NOW_ANSWERED;
    }

    /** What to say when nothing acute is recorded: never that the client is safe. */
    private static String quiet(Layout page) {
        List<QuestionCard> questions = page.advice.questions();
        String nothing =
                Phrases.sentence(page.say(Frame.NO_THREAT_RECORDED)) + ". " + page.say(Frame.NOT_THE_SAME_AS_SAFE);
        for (int at = 0; at < questions.size() && at < page.limits.questions(); at++) {
            if (questions.get(at).rank() == QuestionRank.SAFETY) {
                return nothing + ": " + page.say(Frame.CONFIRM_BY_QUESTION) + " " + (at + 1);
            }
        }
        return nothing + ". " + page.say(Frame.LOOK_AGAIN);
    }
}
