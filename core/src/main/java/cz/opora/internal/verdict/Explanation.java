package cz.opora.internal.verdict;

import cz.opora.advice.ConditionVerdict;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.Told.ToldCondition;
import java.util.List;

/** What is known of each condition of a rule, told on the facts that come nearest to it. */
public final class Explanation {
    private Explanation() {}

    /** One verdict a condition, in source order. A condition there was no fact for stays unknown. */
    public static List<ConditionVerdict> conditions(RuleEntry rule, List<Told> told) {
        return told.stream()
                .flatMap(one -> one.conditions().stream())
                .map(condition -> verdict(rule, condition))
                .toList();
    }

    private static ConditionVerdict verdict(RuleEntry rule, ToldCondition condition) {
        return new ConditionVerdict(
                condition.entry().text(),
                rule.file(),
                condition.entry().line(),
                condition.verdict(),
                condition.missing().size() < 2
                        ? condition.missing()
                        : condition.missing().stream().distinct().sorted().toList());
    }
}
