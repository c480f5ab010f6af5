package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.GapState;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A missing actor: one line for the coordinator, without the client.
 *
 * @param key the stable key
 * @param state how sure it is
 * @param kind why; null when not known
 * @param need the need
 * @param type the missing type
 * @param text in words
 * @param because the reasons
 */
public record GapCard(
        String key,
        GapState state,
        @Nullable MisfitGround kind,
        NeedDomain need,
        ActorType type,
        Text text,
        List<Reason> because) {
    /** Copies the lists. */
    public GapCard {
        because = List.copyOf(because);
    }
}
