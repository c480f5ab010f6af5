package cz.opora.advice;

import cz.opora.codes.DuplicityKind;
import cz.opora.codes.Text;
import java.util.List;

/**
 * Overlapping work of actors.
 *
 * @param key the stable key
 * @param kind the kind
 * @param about the JSON pointer it is about
 * @param text in words
 * @param because the reasons
 */
public record DuplicityCard(String key, DuplicityKind kind, String about, Text text, List<Reason> because) {
    /** Copies the lists. */
    public DuplicityCard {
        because = List.copyOf(because);
    }
}
