package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.MethodLevel;
import java.util.List;

/**
 * The level of work the case calls for and who leads.
 *
 * @param key the stable key
 * @param level the level
 * @param lead who leads the case
 * @param because the reasons
 */
public record MethodCard(String key, MethodLevel level, ActorType lead, List<Reason> because) {
    /** Copies the lists. */
    public MethodCard {
        because = List.copyOf(because);
    }
}
