package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question worth asking.
 *
 * @param key the stable key
 * @param fields the JSON pointers the answer fills
 * @param question the question
 * @param rank what it decides
 * @param settles codes and keys the answer can settle, as in the rest of the advice
 * @param changes what the answer changes, in words
 * @param whoCanTell who can tell besides the client
 * @param allowedWithoutConsent whether others may be asked without consent
 * @param draft true when nothing but drafts hangs on it; null otherwise
 */
public record QuestionCard(
        String key,
        List<String> fields,
        Text question,
        QuestionRank rank,
        List<String> settles,
        Text changes,
        List<ActorType> whoCanTell,
        boolean allowedWithoutConsent,
        @Nullable Boolean draft) {
    /** Copies the lists. */
    public QuestionCard {
        fields = List.copyOf(fields);
        settles = List.copyOf(settles);
        whoCanTell = List.copyOf(whoCanTell);
    }

    /** A question on which a rule somebody approved hangs. */
    public QuestionCard(
            String key,
            List<String> fields,
            Text question,
            QuestionRank rank,
            List<String> settles,
            Text changes,
            List<ActorType> whoCanTell,
            boolean allowedWithoutConsent) {
        this(key, fields, question, rank, settles, changes, whoCanTell, allowedWithoutConsent, null);
    }
}
