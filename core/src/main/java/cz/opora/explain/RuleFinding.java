package cz.opora.explain;

import cz.opora.advice.Verdict;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.util.List;

/**
 * What is known of one rule.
 *
 * @param ruleId the id of the rule
 * @param layer the layer it comes from: {@code national} or the id of an overlay
 * @param text the reason it would give, in words
 * @param source the source it names
 * @param mark the weakest mark of the rule and its parameters
 * @param verdict met, not met, unknown or error
 * @param failed how many of its conditions fail on the facts that come nearest
 * @param conditions its conditions in source order, those that were never reached left out
 * @param missing what has to be found out; empty unless unknown
 */
public record RuleFinding(
        String ruleId,
        String layer,
        Text text,
        String source,
        Mark mark,
        Verdict verdict,
        int failed,
        List<ConditionFinding> conditions,
        List<MissingAnswer> missing) {
    /** Copies the lists. */
    public RuleFinding {
        conditions = List.copyOf(conditions);
        missing = List.copyOf(missing);
    }
}
