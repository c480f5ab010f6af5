package cz.opora.facts;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import org.jspecify.annotations.Nullable;

/**
 * An actor who already works with the client.
 *
 * @param pointer the JSON pointer of the entry in the case file
 * @param type the type of the actor
 * @param service the id of the service; null when unknown
 * @param need the need it works on; null when unknown
 * @param activity the activity; null when unknown
 * @param keyWorker it coordinates or names a key worker; null when unknown
 * @param ownPlan it has a plan of its own; null when unknown
 * @param repeatsActivity another actor listed before it does the same activity for the same need, and both go on; null
 *     when unknown
 * @param running it has not ended by the as-of date; null when unknown
 * @param daysSinceContact days since the last contact; null when unknown
 * @param daysSinceTaskDue days since an agreed task that is not done was due, negative when it is ahead; null when there
 *     is none or it is unknown
 * @param workingDaysSinceTaskDue the same in working days of the Czech calendar; null when there is none or it is unknown
 */
public record Support(
        String pointer,
        @Nullable ActorType type,
        @Nullable String service,
        @Nullable NeedDomain need,
        @Nullable String activity,
        @Nullable Boolean keyWorker,
        @Nullable Boolean ownPlan,

        @ComputedFrom({"/supports/*/activity", "/supports/*/need", "/supports/*/service"}) @Nullable Boolean repeatsActivity,

        @ComputedFrom("/supports/*/until") @Nullable Boolean running,
        @ComputedFrom("/supports/*/lastContactOn") @Nullable Integer daysSinceContact,
        @ComputedFrom("/supports/*/taskDueOn") @Nullable Integer daysSinceTaskDue,
        @ComputedFrom("/supports/*/taskDueOn") @Nullable Integer workingDaysSinceTaskDue)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Support";
    }
}
