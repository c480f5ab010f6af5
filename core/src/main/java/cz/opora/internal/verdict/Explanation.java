package cz.opora.internal.verdict;

import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.Verdict;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RulePlan.ConditionPlan;
import cz.opora.internal.verdict.RulePlan.CountNode;
import cz.opora.internal.verdict.RulePlan.GroupNode;
import cz.opora.internal.verdict.RulePlan.Node;
import cz.opora.internal.verdict.RulePlan.PatternNode;
import cz.opora.internal.verdict.Walker.Walked;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is known of each condition of a rule, told on the tuple that decided it. */
public final class Explanation {
    private Explanation() {}

    /**
     * One verdict a condition, in source order. Conditions after the point where the search ended were never reached and
     * stay unknown; those inside exists, not and counts are told by the rule's own missing facts.
     */
    public static List<ConditionVerdict> conditions(RulePlan rule, Walked walked) {
        List<ConditionVerdict> verdicts = new ArrayList<>();
        for (Node node : rule.nodes()) {
            if (node instanceof PatternNode pattern) {
                pattern.conditions().forEach(one -> verdicts.add(told(rule.entry(), one, walked)));
            } else if (node instanceof CountNode count) {
                count.conditions().forEach(one -> verdicts.add(whole(rule.entry(), one.entry(), walked)));
            } else if (node instanceof GroupNode group) {
                group.inner().forEach(inner -> inner.conditions()
                        .forEach(one -> verdicts.add(whole(rule.entry(), one.entry(), walked))));
            }
        }
        return verdicts;
    }

    private static ConditionVerdict told(RuleEntry rule, ConditionPlan condition, Walked walked) {
        Object[] tuple = walked.tuple();
        if (walked.verdict() == Verdict.MET) {
            return verdict(rule, condition.entry(), Verdict.MET, Set.of());
        }
        if (tuple == null || !reached(condition, tuple)) {
            return verdict(rule, condition.entry(), Verdict.UNKNOWN, Set.of());
        }
        Truth truth = ConditionTruth.of(condition, Objects.requireNonNull(tuple));
        List<String> missing = truth == Truth.UNKNOWN ? MissingFacts.of(condition, tuple) : List.of();
        return verdict(rule, condition.entry(), truth.verdict(), Set.copyOf(missing));
    }

    private static boolean reached(ConditionPlan condition, Object[] tuple) {
        return tuple[condition.own()] != null && (condition.operand() < 0 || tuple[condition.operand()] != null);
    }

    private static ConditionVerdict whole(RuleEntry rule, ConditionEntry condition, Walked walked) {
        return walked.verdict() == Verdict.MET
                ? verdict(rule, condition, Verdict.MET, Set.of())
                : verdict(rule, condition, Verdict.UNKNOWN, walked.missing());
    }

    private static ConditionVerdict verdict(
            RuleEntry rule, ConditionEntry condition, Verdict verdict, Set<String> missing) {
        return new ConditionVerdict(
                condition.text(),
                rule.file(),
                condition.line(),
                verdict,
                missing.stream().sorted().toList());
    }
}
