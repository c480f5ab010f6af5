package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import org.jspecify.annotations.Nullable;

/**
 * An actor is missing for a need.
 *
 * @param need the need
 * @param type the missing type
 * @param state how sure that is
 * @param kind why; null when not known
 */
public record Gap(
        NeedDomain need,
        ActorType type,
        GapState state,
        @Nullable MisfitGround kind) implements Outcome {
    /** The absence found is a gap of that state. */
    public static Gap of(Availability absence) {
        return new Gap(absence.need(), absence.type(), absence.state(), absence.kind());
    }

    @Override
    public String pointer() {
        return "gap/" + need + "/" + type;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Gap";
    }
}
