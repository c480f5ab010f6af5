package cz.opora.casefile;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RefusalGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A refusal by a service: an item of {@code /refusals}.
 *
 * @param service the id of the service in the directory; null when unknown
 * @param type the type of the service; null when unknown
 * @param need the need it was asked for; null when unknown
 * @param on the day of the refusal; null when unknown
 * @param ground the ground it stated; null when unknown
 * @param inWriting the reason was given in writing; null when unknown
 */
@Classified(DataClass.HIST)
public record RefusalEntry(
        @Nullable String service,
        @Nullable ActorType type,
        @Nullable NeedDomain need,
        @Nullable LocalDate on,
        @Nullable RefusalGround ground,
        @Nullable Boolean inWriting) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "RefusalEntry";
    }
}
