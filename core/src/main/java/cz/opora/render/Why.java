package cz.opora.render;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Advice;
import cz.opora.advice.CriterionCard;
import cz.opora.advice.LayerInfo;
import cz.opora.advice.LayerInfo.RuleChange;
import cz.opora.advice.LocalNumber;
import cz.opora.advice.Reason;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.UsedFact;
import cz.opora.advice.Verdict;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The reasons of every card: rule, source, mark, and the facts with their place in the case file. */
final class Why {
    private final Layout page;
    private final Set<Reason> told = new HashSet<>();

    private Why(Layout page) {
        this.page = page;
    }

    static void write(Layout page) {
        new Why(page).write();
    }

    private void write() {
        Advice advice = page.advice;
        page.heading(Frame.REASONS);
        advice.targetGroups().forEach(this::group);
        if (advice.method() != null) {
            card(
                    page.say(Frame.METHOD) + ": " + page.say(advice.method().level()),
                    advice.method().because());
        }
        advice.escalations().forEach(card -> card(page.say(card.text()), card.because()));
        advice.negativeFindings().forEach(card -> card(page.say(card.text()), card.because()));
        advice.steps().forEach(card -> card(page.heading(card) + ": " + page.say(card.what()), card.because()));
        advice.actors().forEach(this::actor);
        advice.gaps().forEach(card -> card(page.say(card.text()), card.because()));
        advice.duplicities().forEach(card -> card(page.say(card.text()), card.because()));
        advice.cautions().forEach(card -> card(page.say(card.text()), card.because()));
        advice.reviews()
                .forEach(card -> card(
                        page.say(Frame.REVIEW) + " " + Dates.date(card.date(), page.language) + ": "
                                + page.say(card.what()),
                        card.because()));
        layers(advice);
        problems(advice);
        List<RuleVerdict> verdicts = advice.verdicts();
        if (verdicts != null) {
            page.heading(Frame.VERDICTS);
            verdicts.forEach(this::verdict);
        }
    }

    /** As they were written, for who mends the record or the rules. */
    private void problems(Advice advice) {
        if (!advice.diagnostics().isEmpty()) {
            page.heading(Frame.INCOMPLETE);
            advice.diagnostics().forEach(problem -> page.sheet.hanging("  - ", 4, problem.format()));
        }
    }

    private void group(TargetGroupCard group) {
        card(page.say(group.words()) + ": " + page.say(group.verdict()), group.because());
        group.criteria().forEach(this::criterion);
    }

    private void criterion(CriterionCard criterion) {
        page.sheet.hanging(
                "  - ", 4, criterion.code() + " " + page.say(criterion.text()) + ": " + verdict(criterion.verdict()));
        criterion.because().forEach(this::reason);
    }

    private void actor(ActorCard actor) {
        card(page.say(actor.name()) + ": " + page.say(actor.role()), actor.because());
        if (!actor.doubts().isEmpty()) {
            page.labelled(Frame.VERIFY, page.list(actor.doubts(), "; "));
        }
        if (!actor.alternatives().isEmpty()) {
            page.labelled(
                    Frame.ALTERNATIVES,
                    String.join(
                            ", ",
                            actor.alternatives().stream()
                                    .map(ref -> page.say(ref.name()))
                                    .toList()));
        }
        actor.excluded()
                .forEach(excluded -> page.labelled(
                        Frame.EXCLUDED,
                        page.say(excluded.actor().name()) + " (" + page.codes(excluded.grounds(), ", ") + ")"));
    }

    private void card(String title, List<Reason> because) {
        page.sheet.blank();
        page.sheet.hanging("", 2, title);
        because.forEach(this::reason);
    }

    private void reason(Reason reason) {
        String rule = page.draft(List.of(reason)) + reason.ruleId();
        if (!told.add(reason)) {
            page.sheet.paragraph(4, rule + " (" + page.say(Frame.AS_ABOVE) + ")");
            return;
        }
        page.sheet.hanging("    " + rule + " ", 6, page.say(reason.text()));
        page.sheet.hanging(
                "      ",
                8,
                page.say(Frame.SOURCE) + ": " + reason.source() + " (" + page.say(mark(reason.mark())) + ")");
        local(reason);
        reason.facts().forEach(this::fact);
    }

    /** Whose rule and whose numbers, where they are not the national ones. */
    private void local(Reason reason) {
        if (page.advice.ruleSet().layers().indexOf(reason.layer()) > 0) {
            page.sheet.hanging("      ", 8, page.say(Frame.LOCAL_RULE) + ": " + page.layer(reason.layer()));
        }
        for (LocalNumber number : Objects.requireNonNullElse(reason.numbers(), List.<LocalNumber>of())) {
            page.sheet.hanging(
                    "      ",
                    8,
                    page.say(Frame.LOCAL_NUMBER) + " (" + page.layer(number.layer()) + "): " + page.say(number.text())
                            + ": " + number.value());
        }
    }

    /** What does not decide as it stands below, so that nobody looks for it in vain. */
    private void layers(Advice advice) {
        List<LayerInfo> changing =
                Objects.requireNonNullElse(advice.ruleSet().overlays(), List.<LayerInfo>of()).stream()
                        .filter(layer -> !layer.changes().isEmpty())
                        .toList();
        if (changing.isEmpty()) {
            return;
        }
        page.heading(Frame.LAYERS);
        for (LayerInfo layer : changing) {
            for (RuleChange change : layer.changes()) {
                String how = change.with() == null
                        ? change.ruleId() + " " + page.say(Frame.SWITCHED_OFF)
                        : change.with() + " " + page.say(Frame.REPLACES) + " " + change.ruleId();
                page.sheet.hanging("  - ", 4, page.say(layer.name()) + ": " + how + ": " + change.reason());
            }
        }
    }

    private void fact(UsedFact fact) {
        String stale = fact.stale() == null
                ? ""
                : " - " + page.say(Frame.VERIFY) + ", " + page.say(Frame.RECORDED_ON) + " "
                        + Dates.date(fact.stale(), page.language);
        page.sheet.hanging(
                "      ",
                8,
                page.say(fact.label()) + ": " + page.say(fact.value()) + " [" + fact.pointer() + "]" + stale);
    }

    private void verdict(RuleVerdict rule) {
        String missing = rule.missing().isEmpty()
                ? ""
                : " (" + page.say(Frame.MISSING) + " " + String.join(", ", rule.missing()) + ")";
        page.sheet.hanging("  " + rule.ruleId() + " ", 12, rule.name() + ": " + verdict(rule.verdict()) + missing);
    }

    private String verdict(Verdict verdict) {
        return page.say(
                switch (verdict) {
                    case MET -> Frame.MET;
                    case NOT_MET -> Frame.NOT_MET;
                    case UNKNOWN -> Frame.UNKNOWN;
                    case ERROR -> Frame.ERROR;
                });
    }

    private static Text mark(Mark mark) {
        return switch (mark) {
            case S -> Frame.SOURCED;
            case K -> Frame.KNOWN;
            case G -> Frame.GUESSED;
        };
    }
}
