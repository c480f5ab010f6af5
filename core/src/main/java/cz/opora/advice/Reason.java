package cz.opora.advice;

import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a card stands in the advice: one rule that fired and the facts it used.
 *
 * @param ruleId the id of the rule
 * @param layer the layer the rule comes from: {@code national} or the id of an overlay
 * @param text the reason in words
 * @param source the source the rule names
 * @param mark the weakest mark of the rule and its parameters
 * @param draft the rule, or one whose conclusion it used, is a draft
 * @param facts the facts used, through derived facts to the case file
 * @param numbers numbers the rule, or one whose conclusion it used, read and an overlay set; null when there are none
 */
public record Reason(
        String ruleId,
        String layer,
        Text text,
        String source,
        Mark mark,
        boolean draft,
        List<UsedFact> facts,
        @Nullable List<LocalNumber> numbers) {
    /** Copies the lists. */
    public Reason {
        facts = List.copyOf(facts);
        numbers = numbers == null ? null : List.copyOf(numbers);
    }

    /** A reason that rests on no number of an overlay. */
    public Reason(
            String ruleId, String layer, Text text, String source, Mark mark, boolean draft, List<UsedFact> facts) {
        this(ruleId, layer, text, source, mark, draft, facts, null);
    }
}
