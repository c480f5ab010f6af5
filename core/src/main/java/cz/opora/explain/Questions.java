package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.advice.QuestionCard;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything worth asking about a case, format {@code opora-questions/1}: the most pressing first. Immutable.
 *
 * @param format always {@code opora-questions/1}
 * @param caseId the label of the case; null when the file has none
 * @param asOf the date decided for
 * @param questions the questions
 */
public record Questions(
        String format, @Nullable String caseId, LocalDate asOf, List<QuestionCard> questions) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-questions/1";

    /** Copies the list. */
    public Questions {
        questions = List.copyOf(questions);
    }

    /** The questions of an advice. */
    public static Questions of(Advice advice) {
        return new Questions(FORMAT, advice.caseId(), advice.asOf(), advice.questions());
    }

    /** The questions as canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
