package cz.opora.explain;

import cz.opora.advice.Reason;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a card stands in the advice, format {@code opora-why/1}: the rules that put it there and the facts of the case they
 * used, through everything that was concluded on the way. Immutable.
 *
 * @param format always {@code opora-why/1}
 * @param caseId the label of the case; null when the file has none
 * @param asOf the date decided for
 * @param key the key of the card
 * @param text the card in words
 * @param notes what else has to be said, such as what is still to be confirmed
 * @param because the rules that put it there, in the order of their ids
 */
public record Why(
        String format,
        @Nullable String caseId,
        LocalDate asOf,
        String key,
        Text text,
        List<Text> notes,
        List<Reason> because) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-why/1";

    /** Copies the lists. */
    public Why {
        notes = List.copyOf(notes);
        because = List.copyOf(because);
    }

    /** The answer as canonical JSON on many lines: the same answer gives the same characters. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
