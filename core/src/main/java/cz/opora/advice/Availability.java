package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import org.jspecify.annotations.Nullable;

/**
 * A wanted type for which nobody is known to fit; made by the library after candidates were checked. There is none when
 * somebody fits.
 *
 * @param need the need
 * @param type the wanted type
 * @param state what is known about the absence
 * @param kind the ground that keeps most candidates away; null when there is none
 */
public record Availability(
        NeedDomain need,
        ActorType type,
        GapState state,
        @Nullable MisfitGround kind) implements Outcome {

    @Override
    public String pointer() {
        return need + "/" + type;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Availability";
    }
}
