package cz.opora.explain;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the case file.
 *
 * @param pointer its JSON pointer; a star stands for an entry of a list, or for a domain under {@code /needs}
 * @param type what it holds
 * @param list whether it holds any number of such values
 * @param codes the codes it may hold, with their words; empty unless the type is {@code CODE}
 * @param min the lowest number allowed; null unless the type is {@code NUMBER}
 * @param max the highest number allowed; null unless the type is {@code NUMBER}
 * @param words what the field says, in words; null when the vocabulary has none
 * @param question how to ask for it; null when the vocabulary has no question
 * @param dataClass what kind of data it is, and so who may be told
 * @param whoCanTell who can tell besides the client
 * @param allowedWithoutConsent whether they may be asked without the client's consent
 * @param rules the ids of the rules that read it
 */
public record CatalogField(
        String pointer,
        Type type,
        boolean list,
        List<AllowedCode> codes,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable Text words,
        @Nullable Text question,
        DataClass dataClass,
        List<ActorType> whoCanTell,
        boolean allowedWithoutConsent,
        List<String> rules) {
    /** What a field holds. */
    public enum Type {
        /** {@code true} or {@code false}. */
        TRUTH,
        /** A whole number. */
        NUMBER,
        /** A day, written as {@code 2026-11-23}. */
        DATE,
        /** A code of a list. */
        CODE,
        /** A text on one line, without personal data. */
        TEXT
    }

    /**
     * A code a field may hold.
     *
     * @param code the code
     * @param text the words for it
     */
    public record AllowedCode(String code, Text text) {}

    /** Copies the lists. */
    public CatalogField {
        codes = List.copyOf(codes);
        whoCanTell = List.copyOf(whoCanTell);
        rules = List.copyOf(rules);
    }
}
