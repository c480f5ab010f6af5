package cz.opora.internal.cards;

import cz.opora.internal.decision.Knowledge;
import cz.opora.internal.questions.Asking;

/**
 * What is put together once and serves every answer. Thread-safe.
 *
 * @param knowledge what is decided by
 * @param asking the questions
 * @param silentAlarms alarms that cannot sound on a day
 */
public record Prepared(Knowledge knowledge, Asking asking, SilentAlarms silentAlarms) {
    /** For answers by this knowledge. */
    public static Prepared of(Knowledge knowledge) {
        return new Prepared(knowledge, new Asking(knowledge.vocabulary()), new SilentAlarms(knowledge.rules()));
    }
}
