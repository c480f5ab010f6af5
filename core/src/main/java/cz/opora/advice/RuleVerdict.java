package cz.opora.advice;

import java.util.List;

/**
 * What is known of one rule.
 *
 * @param ruleId the id of the rule
 * @param name its name
 * @param verdict met, not met, unknown or error
 * @param restsOnUnknown it is met by Drools though unknown facts could change that; only possible in phase check
 * @param missing JSON pointers of the smallest set of unknown facts it hangs on; empty unless unknown
 * @param conditions its conditions in source order
 */
public record RuleVerdict(
        String ruleId,
        String name,
        Verdict verdict,
        boolean restsOnUnknown,
        List<String> missing,
        List<ConditionVerdict> conditions) {
    /** Copies the lists. */
    public RuleVerdict {
        missing = List.copyOf(missing);
        conditions = List.copyOf(conditions);
    }
}
