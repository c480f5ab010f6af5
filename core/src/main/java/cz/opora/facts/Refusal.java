package cz.opora.facts;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * A refusal by a service.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param service the id of the service; null when unknown
 * @param type the type of the service; null when unknown
 * @param need the need it was asked for; null when unknown
 * @param ground the ground stated; null when unknown
 * @param inWriting the reason was given in writing; null when unknown
 * @param monthsSince whole months since the refusal; null when unknown
 */
public record Refusal(
        String pointer,
        @Nullable String service,
        @Nullable ActorType type,
        @Nullable NeedDomain need,
        @Nullable RefusalGround ground,
        @Nullable Boolean inWriting,
        @ComputedFrom("/refusals/*/on") @Nullable Integer monthsSince)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Refusal";
    }
}
