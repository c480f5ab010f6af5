package cz.opora.vocabulary;

import cz.opora.codes.ActorType;
import cz.opora.codes.Text;
import java.util.List;

/**
 * How to ask for a property.
 *
 * @param question the question in words
 * @param whoCanTell who can tell besides the client; empty when only the client can
 * @param allowedWithoutConsent whether they may be asked without the client's consent
 */
public record Question(Text question, List<ActorType> whoCanTell, boolean allowedWithoutConsent) {
    /** Copies the list. */
    public Question {
        whoCanTell = List.copyOf(whoCanTell);
    }
}
