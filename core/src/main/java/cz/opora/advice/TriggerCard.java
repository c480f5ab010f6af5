package cz.opora.advice;

import cz.opora.codes.ReviewTrigger;
import cz.opora.codes.Text;
import java.util.List;

/**
 * An event that calls for a new run before the day of the next review.
 *
 * @param key the stable key
 * @param code what happens
 * @param text the event in words
 * @param about the JSON pointers of the case file it is about; empty when it is about none
 */
public record TriggerCard(String key, ReviewTrigger code, Text text, List<String> about) {
    /** Copies the list. */
    public TriggerCard {
        about = List.copyOf(about);
    }
}
