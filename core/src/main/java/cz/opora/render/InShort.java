package cz.opora.render;

import cz.opora.advice.CriterionCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.MethodCard;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.Verdict;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case in a few lines: what is known, how to work, which group, what presses. */
final class InShort {
    private static final int NEAR = 2;
    private static final int NEAR_CRITERIA = 2;
    private static final int NAMED = 3;

    private InShort() {}

    static void write(Layout page) {
        page.heading(Frame.IN_SHORT);
        if (page.advice.summary().isEmpty()) {
            page.sheet.paragraph(2, page.say(Frame.NOTHING_RECORDED));
        }
        summary(page);
        page.summary(Frame.METHOD, method(page));
        groups(page);
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

    private static String andOthers(Layout page, int more) {
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

    /** Groups the client belongs to are named, on the most crowded page the first of them; and at most two that are near; of the others the number. */
    private static void groups(Layout page) {
        List<TargetGroupCard> groups = page.advice.targetGroups().stream()
                .sorted(Comparator.comparing(TargetGroupCard::verdict)
                        .thenComparing(group -> !near(group))
                        .thenComparing(group -> -count(group, Verdict.MET)))
                .toList();
        int eligible = (int) count(groups, Finding.ELIGIBLE);
        boolean briefly = page.limits.lines() <= 1;
        int near = briefly ? 0 : (int) groups.stream().filter(InShort::near).count();
        int shown = eligible + Math.min(NEAR, near);
        List<String> lines = new ArrayList<>();
        lines.addAll(named(page, groups.subList(0, eligible), briefly));
        lines.addAll(named(page, groups.subList(eligible, shown), briefly));
        List<TargetGroupCard> hidden = groups.subList(shown, groups.size());
        if (lines.isEmpty()) {
            lines.add(none(page, hidden));
        } else if (shown == eligible && count(hidden, Finding.UNDETERMINED) > 0) {
            lines.add(others(page, count(hidden, Finding.UNDETERMINED)));
        }
        page.summary(Frame.GROUP, String.join("; ", lines));
    }

    /** One with its criteria; several of one verdict in one line. */
    private static List<String> named(Layout page, List<TargetGroupCard> groups, boolean briefly) {
        if (groups.isEmpty()) {
            return List.of();
        }
        if (groups.size() == 1 && !briefly) {
            return List.of(group(page, groups.get(0)));
        }
        int lines = page.limits.lines();
        int shown = lines > 1 ? groups.size() : Math.min(lines == 0 ? 1 : NAMED, groups.size());
        String names = groups.stream()
                .limit(shown)
                .map(group -> page.draft(group) + page.say(group.words()))
                .collect(Collectors.joining(" · "));
        return List.of(page.say(verdict(groups.get(0))) + ": " + names + andOthers(page, groups.size() - shown));
    }

    private static Text verdict(TargetGroupCard group) {
        return switch (group.verdict()) {
            case ELIGIBLE -> Frame.YES;
            case UNDETERMINED -> Frame.OTHER_GROUPS_UNKNOWN;
            case NOT_ELIGIBLE -> Frame.GROUPS_NOT_MET;
        };
    }

    /** Not known, at least two criteria are met, and no more are unknown. */
    private static boolean near(TargetGroupCard group) {
        long met = count(group, Verdict.MET);
        long unknown = count(group, Verdict.UNKNOWN) + count(group, Verdict.ERROR);
        return group.verdict() == Finding.UNDETERMINED && met >= Math.max(NEAR_CRITERIA, unknown);
    }

    /** Nothing speaks for any of them yet. */
    private static String none(Layout page, List<TargetGroupCard> groups) {
        String numbers = Stream.of(Finding.UNDETERMINED, Finding.NOT_ELIGIBLE)
                .filter(finding -> count(groups, finding) > 0)
                .map(finding ->
                        page.say(finding == Finding.UNDETERMINED ? Frame.OTHER_GROUPS_UNKNOWN : Frame.GROUPS_NOT_MET)
                                + ": " + count(groups, finding))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : page.say(Frame.NO_GROUP_YET) + "; " + numbers;
    }

    private static String others(Layout page, long number) {
        String others = page.language == Language.EN
                ? (number == 1 ? " other" : " others")
                : number <= 4 ? " další" : " dalších";
        return page.say(Frame.OTHER_GROUPS_UNKNOWN) + ": " + number + others.replace(' ', Wrapping.TIE);
    }

    private static long count(List<TargetGroupCard> groups, Finding finding) {
        return groups.stream().filter(group -> group.verdict() == finding).count();
    }

    private static String group(Layout page, TargetGroupCard group) {
        String line = page.say(verdict(group)) + ": " + page.draft(group) + page.say(group.words());
        int all = group.criteria().size();
        if (all == 0) {
            return line;
        }
        long unknown = count(group, Verdict.UNKNOWN) + count(group, Verdict.ERROR);
        return line + " (" + page.say(Frame.CRITERIA_MET) + ": "
                + Dates.of(count(group, Verdict.MET), all, page.language)
                + (unknown == 0 ? "" : ", " + page.say(Frame.CRITERIA_UNKNOWN) + ": " + unknown) + ")";
    }

    private static long count(TargetGroupCard group, Verdict verdict) {
        return group.criteria().stream()
                .map(CriterionCard::verdict)
                .filter(verdict::equals)
                .count();
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
            String by = due == null ? page.say(first.get().urgency()) : Dates.until(due, asOf, page.language);
            String step = Folding.folded(page, first.get())
                    ? Folding.step(page, first.get())
                            .map(with -> " (" + page.say(Frame.STEPS) + " " + with.order() + ")")
                            .orElse("")
                    : "";
            return Phrases.ended(page.say(first.get().text()) + step + ", " + by) + " ";
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
        return page.say(Headings.of(step.need())) + ", "
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
