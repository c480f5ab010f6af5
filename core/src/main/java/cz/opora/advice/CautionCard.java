package cz.opora.advice;

import cz.opora.codes.CautionCode;
import cz.opora.codes.Text;
import java.util.List;

/**
 * What to beware of.
 *
 * @param key the stable key
 * @param code what
 * @param about the JSON pointer it is about
 * @param text in words
 * @param because the reasons
 */
public record CautionCard(String key, CautionCode code, String about, Text text, List<Reason> because) {
    /** Copies the lists. */
    public CautionCard {
        because = List.copyOf(because);
    }
}
