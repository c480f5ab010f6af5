package cz.opora.render;

import cz.opora.advice.ExcludedActor;
import cz.opora.advice.LocalNumber;
import cz.opora.advice.Reason;
import cz.opora.advice.UsedFact;
import cz.opora.advice.Verdict;
import cz.opora.codes.Language;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.Text;
import cz.opora.explain.ConditionFinding;
import cz.opora.explain.MissingAnswer;
import cz.opora.explain.RuleFinding;
import cz.opora.explain.Why;
import cz.opora.explain.WhyNot;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * "Why" and "why not" as plain text for people who have never seen a rule: lines of at most ninety characters, Czech or
 * English. Stateless and thread-safe; the same answer gives the same text to the byte.
 */
public final class Explanations {
    /** Beyond these, rules are told in one line. */
    private static final int TOLD_IN_FULL = 3;

    private static final int INDENT = 2;
    private static final int MARK = 4;

    private final Sheet sheet = new Sheet();
    private final Language language;

    private Explanations(Language language) {
        this.language = language;
    }

    /** Why a card stands. */
    public static String text(Why why, Language language) {
        Explanations page = new Explanations(language);
        page.head(new Text("PROČ", "WHY"), why.text(), why.caseId(), why.asOf());
        why.notes().forEach(note -> page.sheet.hanging("- ", INDENT, note.in(language)));
        why.because().forEach(page::reason);
        return page.sheet.text();
    }

    /** Why something is not in the advice. */
    public static String text(WhyNot whyNot, Language language) {
        Explanations page = new Explanations(language);
        page.head(new Text("PROČ NE", "WHY NOT"), whyNot.text(), whyNot.caseId(), whyNot.asOf());
        whyNot.answer().forEach(answer -> page.sheet.paragraph(0, answer.in(language)));
        whyNot.stands().forEach(key -> page.sheet.hanging("- ", INDENT, key));
        page.excluded(whyNot.excluded());
        List<RuleFinding> rules = whyNot.rules();
        int full = Math.min(TOLD_IN_FULL, rules.size());
        rules.subList(0, full).forEach(page::rule);
        page.rest(rules.subList(full, rules.size()));
        return page.sheet.text();
    }

    private void head(Text title, Text what, @Nullable String caseId, LocalDate asOf) {
        sheet.hanging(title.in(language) + ": ", INDENT, what.in(language));
        String label = caseId == null ? "" : Frame.CASE.in(language) + " " + caseId + ", ";
        sheet.paragraph(0, label + Frame.AS_OF.in(language) + " " + Dates.date(asOf, language));
        sheet.blank();
    }

    private void reason(Reason reason) {
        sheet.blank();
        sheet.paragraph(
                0,
                (reason.draft() ? Frame.DRAFT.in(language) + ": " : "")
                        + reason.text().in(language));
        source(reason.ruleId(), reason.source());
        local(reason);
        if (!reason.facts().isEmpty()) {
            sheet.paragraph(INDENT, say("V záznamu:", "In the record:"));
            reason.facts().forEach(this::fact);
        }
    }

    /** Whose numbers, where they are not the national ones; whose rule it is tells its id. */
    private void local(Reason reason) {
        for (LocalNumber number : Objects.requireNonNullElse(reason.numbers(), List.<LocalNumber>of())) {
            sheet.hanging(
                    "  ",
                    MARK,
                    Frame.LOCAL_NUMBER.in(language) + " (" + number.layer() + "): "
                            + number.text().in(language) + ": " + number.value());
        }
    }

    private void source(String ruleId, String source) {
        sheet.hanging("  ", MARK, Frame.SOURCE.in(language) + ": " + source + " [" + ruleId + "]");
    }

    private void fact(UsedFact fact) {
        LocalDate stale = fact.stale();
        String old = stale == null
                ? ""
                : ", " + say("zapsáno ", "recorded on ") + Dates.date(stale, language) + ", "
                        + say("ověřte", "check it");
        sheet.hanging(
                "    ",
                MARK + INDENT,
                fact.label().in(language) + ": " + fact.value().in(language) + old + " [" + fact.pointer() + "]");
    }

    private void excluded(List<ExcludedActor> excluded) {
        if (excluded.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.paragraph(0, say("Z adresáře nevyhovuje:", "Of the directory, these do not fit:"));
        for (ExcludedActor actor : excluded) {
            List<String> grounds = actor.grounds().stream()
                    .map(MisfitGround::text)
                    .map(text -> text.in(language))
                    .toList();
            sheet.hanging("- ", INDENT, actor.actor().name().in(language) + ": " + String.join(", ", grounds));
            actor.because().forEach(reason -> {
                sheet.hanging("    ", MARK, reason.text().in(language) + " [" + reason.ruleId() + "]");
                reason.facts().stream()
                        .filter(fact -> fact.pointer().startsWith("/"))
                        .forEach(this::fact);
            });
        }
    }

    private void rule(RuleFinding rule) {
        sheet.blank();
        sheet.paragraph(0, verdict(rule) + ": " + rule.text().in(language));
        source(rule.ruleId(), rule.source());
        rule.conditions().stream()
                .filter(line -> line.verdict() == Verdict.NOT_MET)
                .forEach(line -> line(line, MARK));
        rule.conditions().stream()
                .filter(line -> line.verdict() == Verdict.UNKNOWN || line.verdict() == Verdict.ERROR)
                .forEach(line -> line(line, MARK));
        rule.conditions().stream().filter(line -> line.verdict() == Verdict.MET).forEach(line -> line(line, MARK));
        rule.missing().forEach(this::missing);
    }

    private String verdict(RuleFinding rule) {
        return switch (rule.verdict()) {
            case MET -> say("PLATÍ", "HOLDS");
            case UNKNOWN -> say("NEVÍME", "NOT KNOWN");
            case ERROR -> say("NELZE VYHODNOTIT", "CANNOT BE EVALUATED");
            case NOT_MET -> say("NEPLATÍ", "DOES NOT HOLD");
        };
    }

    private void line(ConditionFinding line, int indent) {
        String mark =
                switch (line.verdict()) {
                    case MET -> "+ ";
                    case NOT_MET -> "x ";
                    case UNKNOWN, ERROR -> "? ";
                };
        String pointer = line.pointer() == null ? "" : " [" + line.pointer() + "]";
        sheet.hanging(" ".repeat(indent - INDENT) + mark, indent, line.text().in(language) + pointer);
        line.because().forEach(inner -> line(inner, indent + MARK));
    }

    private void missing(MissingAnswer answer) {
        sheet.hanging("  -> ", MARK + 1, answer.question().in(language));
    }

    private void rest(List<RuleFinding> rules) {
        if (rules.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.paragraph(0, say("Další důvody:", "Further grounds:"));
        rules.forEach(rule -> sheet.hanging(
                "- ", INDENT, verdict(rule) + ": " + rule.text().in(language) + " [" + rule.ruleId() + "]"));
    }

    private String say(String cs, String en) {
        return language == Language.CS ? cs : en;
    }
}
