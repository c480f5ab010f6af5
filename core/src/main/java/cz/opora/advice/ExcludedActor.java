package cz.opora.advice;

import cz.opora.codes.MisfitGround;
import java.util.List;

/**
 * An actor that does not fit, with the grounds.
 *
 * @param actor the actor
 * @param grounds why it does not fit
 * @param because the rules that say so
 */
public record ExcludedActor(ActorRef actor, List<MisfitGround> grounds, List<Reason> because) {
    /** Copies the lists. */
    public ExcludedActor {
        grounds = List.copyOf(grounds);
        because = List.copyOf(because);
    }
}
