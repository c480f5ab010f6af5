package cz.opora.advice;

import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.util.List;

/**
 * Why a card stands in the advice: one rule that fired and the facts it used.
 *
 * @param ruleId the id of the rule
 * @param layer the layer the rule comes from: {@code national} or the id of an overlay
 * @param text the reason in words
 * @param source the source the rule names
 * @param mark the weakest mark of the rule and its parameters
 * @param draft the rule is a draft
 * @param facts the facts used, through derived facts to the case file
 */
public record Reason(
        String ruleId, String layer, Text text, String source, Mark mark, boolean draft, List<UsedFact> facts) {
    /** Copies the lists. */
    public Reason {
        facts = List.copyOf(facts);
    }
}
