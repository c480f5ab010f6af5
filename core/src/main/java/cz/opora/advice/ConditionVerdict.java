package cz.opora.advice;

import java.util.List;

/**
 * What is known of one condition of a rule.
 *
 * @param text the condition as its author wrote it
 * @param file the file
 * @param line the line
 * @param verdict what is known
 * @param missing JSON pointers of the unknown facts it hangs on
 */
public record ConditionVerdict(String text, String file, int line, Verdict verdict, List<String> missing) {
    /** Copies the lists. */
    public ConditionVerdict {
        missing = List.copyOf(missing);
    }
}
