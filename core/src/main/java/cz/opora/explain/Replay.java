package cz.opora.explain;

import cz.opora.codes.Language;
import cz.opora.codes.Text;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded decision made again.
 *
 * @param format always {@code opora-replay/1}
 * @param decisionId the id of the record
 * @param same whether the advice is the same to the byte, or failed in the same way
 * @param differences what is not as recorded; empty when everything is
 */
public record Replay(String format, String decisionId, boolean same, List<Difference> differences) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-replay/1";

    /** Copies the list. */
    public Replay {
        differences = List.copyOf(differences);
    }

    /**
     * Something that is not as recorded.
     *
     * @param what what
     * @param text what in words
     * @param recorded as recorded: a hash, a version or the key of a card; null when there was none
     * @param now as it is now; null when there is none
     */
    public record Difference(
            What what,
            Text text,
            @Nullable String recorded,
            @Nullable String now) {}

    /** What may differ. */
    public enum What {
        /** The case. */
        INPUT,
        /** The rules. */
        RULES,
        /** The directory. */
        DIRECTORY,
        /** The program. */
        ENGINE,
        /** The advice. */
        RESULT,
        /** A card that is in one of the two. */
        CARD,
        /** The failure. */
        ERROR
    }

    /** For people. */
    public String text(Language language) {
        Lines lines = new Lines(language);
        lines.add(
                0,
                same
                        ? lines.in("Rozhodnutí je stejné do posledního bajtu.", "The decision is the same to the byte.")
                        : lines.in("Rozhodnutí není stejné.", "The decision is not the same."));
        differences.forEach(one -> lines.add(
                0,
                "- " + lines.in(one.text()) + ": " + (one.recorded() == null ? "-" : one.recorded()) + " → "
                        + (one.now() == null ? "-" : one.now())));
        return lines.toString();
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
