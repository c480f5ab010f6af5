package cz.opora.internal.cards;

import cz.opora.advice.Criterion;
import cz.opora.advice.CriterionCard;
import cz.opora.advice.Membership;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.MethodCard;
import cz.opora.advice.Reason;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Verdict;
import cz.opora.codes.ActorType;
import cz.opora.codes.Finding;
import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Text;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.layers.LayerStack;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Writers;
import cz.opora.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings of target groups with their criteria, and the level of work. */
final class GroupCards {
    private final Decision decision;
    private final Vocabulary vocabulary;
    private final Reasons reasons;
    private final LayerStack stack;

    GroupCards(Decision decision, Vocabulary vocabulary, Reasons reasons, LayerStack stack) {
        this.stack = stack;
        this.decision = decision;
        this.vocabulary = vocabulary;
        this.reasons = reasons;
    }

    /** The groups the municipality offers. */
    List<TargetGroupCard> targetGroups() {
        return decision.findings().stream()
                .filter(finding -> stack.offers(finding.group()))
                .map(this::card)
                .toList();
    }

    private TargetGroupCard card(TargetGroupFinding finding) {
        List<CriterionCard> criteria = criteria(finding.group());
        List<Reason> because =
                finding.finding() == Finding.ELIGIBLE ? reasons.of(Membership.of(finding.group())) : List.of();
        Mark mark = criteria.stream()
                .flatMap(criterion -> criterion.because().stream())
                .map(Reason::mark)
                .reduce(Reasons.weakest(because).weaker(finding.group().mark()), Mark::weaker);
        return new TargetGroupCard(
                "group/" + finding.group(),
                finding.group(),
                finding.finding(),
                criteria,
                because,
                mark,
                stack.groups().get(finding.group()),
                (finding.finding() == Finding.UNDETERMINED && draftsAlone(finding.group())) ? Boolean.TRUE : null);
    }

    /** Without its drafts the group would not be undetermined: none of its other rules, or of its criteria, is open. */
    private boolean draftsAlone(TargetGroup group) {
        Writers writers = decision.rules().writers();
        String argument = "TargetGroup." + group.name();
        return drafts(writers.of(Membership.class, argument)) || drafts(writers.of(Criterion.class, argument));
    }

    /** Whether some rule may hold or does, and all such are drafts. */
    private boolean drafts(List<RulePlan> rules) {
        List<RulePlan> open = rules.stream()
                .filter(rule -> decision.walker().walk(rule).verdict() != Verdict.NOT_MET)
                .toList();
        return !open.isEmpty() && open.stream().allMatch(rule -> rule.entry().status() == RuleStatus.draft);
    }

    /** Every criterion some rule decides about: met by one rule is met, not met by all is not met, else unknown. */
    private List<CriterionCard> criteria(TargetGroup group) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (RulePlan rule : decision.rules().writers().of(Criterion.class, "TargetGroup." + group.name())) {
            String code = rule.entry().write().arguments().get(1).replace("\"", "");
            verdicts.merge(code, decision.walker().walk(rule).verdict(), GroupCards::either);
        }
        return verdicts.entrySet().stream()
                .map(entry -> criterion(group, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Verdict either(Verdict left, Verdict right) {
        if (left == Verdict.MET || right == Verdict.MET) {
            return Verdict.MET;
        }
        return left == right ? left : Verdict.UNKNOWN;
    }

    private CriterionCard criterion(TargetGroup group, String code, Verdict verdict) {
        Text text = vocabulary.criteria().getOrDefault(group + "/" + code, new Text(code, code));
        List<Criterion> met = decision.outcomes()
                .of(Criterion.class)
                .filter(criterion ->
                        criterion.group() == group && criterion.code().equals(code))
                .toList();
        return new CriterionCard(code, verdict, text, reasons.of(met));
    }

    /** The most intensive level stands; null when no rule could say. */
    @Nullable MethodCard method() {
        return decision.outcomes()
                .of(MethodAdvice.class)
                .max(Comparator.comparing(MethodAdvice::level))
                .map(advice -> new MethodCard("method", advice.level(), ActorType.ORP_SOCIAL, reasons.of(advice)))
                .orElse(null);
    }
}
