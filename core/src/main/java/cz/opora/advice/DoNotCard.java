package cz.opora.advice;

import cz.opora.codes.DoNot;
import cz.opora.codes.Mark;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Text;
import java.util.List;

/**
 * What must not be escalated.
 *
 * @param key the stable key
 * @param code what
 * @param about the JSON pointer of what tempts
 * @param text what in words
 * @param status confirmed, or conditional on what is listed
 * @param mustConfirm what is still to be confirmed; empty when confirmed
 * @param because the reasons
 * @param mark the weakest mark
 */
public record DoNotCard(
        String key,
        DoNot code,
        String about,
        Text text,
        NegativeStatus status,
        List<MustConfirm> mustConfirm,
        List<Reason> because,
        Mark mark) {
    /** Copies the lists. */
    public DoNotCard {
        mustConfirm = List.copyOf(mustConfirm);
        because = List.copyOf(because);
    }
}
