package cz.opora.codes;

import java.util.Objects;

/**
 * One text in both languages, Czech first: Czech is what a case worker reads, English what a developer reads beside it.
 *
 * @param cs the Czech text, never blank
 * @param en the English text, never blank
 */
public record Text(String cs, String en) {
    /** Refuses a blank text: a page with a hole in it is worse than a failed load. */
    public Text {
        if (Objects.requireNonNull(cs, "cs").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs Czech and English words: cs=\"" + cs + "\", en=\"" + en + "\"");
        }
    }

    /** The words in the given language. */
    public String in(Language language) {
        return language == Language.CS ? cs : en;
    }
}
