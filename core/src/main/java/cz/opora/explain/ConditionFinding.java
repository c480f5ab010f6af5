package cz.opora.explain;

import cz.opora.advice.Verdict;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a rule in words, with what the case says of it.
 *
 * @param text what the rule waits for and what is recorded, such as {@code věk klienta: aspoň 55 let, je 54}
 * @param verdict what is known of it
 * @param pointer the JSON pointer of the value in the case file; null when it has none of its own
 * @param missing JSON pointers of the unknown facts it hangs on; empty unless unknown
 * @param because when the condition is about something other rules conclude: what the nearest of them lacks
 */
public record ConditionFinding(
        Text text, Verdict verdict, @Nullable String pointer, List<String> missing, List<ConditionFinding> because) {
    /** Copies the lists. */
    public ConditionFinding {
        missing = List.copyOf(missing);
        because = List.copyOf(because);
    }
}
