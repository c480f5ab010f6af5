package cz.opora.casefile;

import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.NeedDomain;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An actor who already works with the client: an item of {@code /supports}.
 *
 * @param type the type of the actor
 * @param service the id of the service in the directory; null when unknown
 * @param need the need it works on; null when unknown
 * @param activity a short code of the activity, the same word for the same activity; null when unknown
 * @param keyWorker this actor coordinates or names a key worker; null when unknown
 * @param ownPlan this actor has a plan of its own with the client; null when unknown
 * @param since the day it began; null when unknown
 * @param lastContactOn the day of the last contact; null when unknown
 * @param taskDueOn the day by which a task was agreed that is not done yet; null when none or unknown
 * @param until the day it ends or ended; null when open or unknown
 */
@Classified(DataClass.HIST)
public record SupportEntry(
        ActorType type,
        @Nullable String service,
        @Nullable NeedDomain need,
        @Nullable String activity,
        @Nullable Boolean keyWorker,
        @Nullable Boolean ownPlan,
        @Nullable LocalDate since,
        @Nullable LocalDate lastContactOn,
        @Nullable LocalDate taskDueOn,
        @Nullable LocalDate until) {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "SupportEntry";
    }
}
