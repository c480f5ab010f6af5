package cz.opora.explain;

import cz.opora.codes.ActorType;
import cz.opora.codes.Text;
import java.util.List;

/**
 * Something that has to be found out, with the question that finds it.
 *
 * @param fields JSON pointers in the case file that the answer fills
 * @param question the question
 * @param whoCanTell who can tell besides the client
 * @param allowedWithoutConsent whether they may be asked without the client's consent
 */
public record MissingAnswer(
        List<String> fields, Text question, List<ActorType> whoCanTell, boolean allowedWithoutConsent) {
    /** Copies the lists. */
    public MissingAnswer {
        fields = List.copyOf(fields);
        whoCanTell = List.copyOf(whoCanTell);
    }
}
