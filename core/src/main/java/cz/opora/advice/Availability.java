package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import org.jspecify.annotations.Nullable;

/**
 * What the directory offers for a wanted type; made by the library after candidates were checked.
 *
 * @param need the need
 * @param type the wanted type
 * @param state null when somebody fits; otherwise what is known about the absence
 * @param kind the ground that keeps most candidates away; null when there is none
 */
public record Availability(
        NeedDomain need,
        ActorType type,
        @Nullable GapState state,
        @Nullable MisfitGround kind) implements Outcome {

    @Override
    public String pointer() {
        return need + "/" + type;
    }
}
