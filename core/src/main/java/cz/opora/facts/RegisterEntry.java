package cz.opora.facts;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * What the directory knows of a service that refused the client; made by the library for every refusal before phase
 * {@code recommend}. Every property is null when unknown; a service the directory does not know leaves all but the ground
 * and the need unknown.
 *
 * @param pointer the pointer of the refusal
 * @param service the service's id in the directory
 * @param need the need the client asked for
 * @param ground the ground the service stated
 * @param groupFits one of the service's registered groups is one the client is known to belong to; false when none is
 * @param ageFits the client's age lies between what the service takes
 * @param residential the service is a residential one, which alone may refuse for a state of health
 * @param registeredService the service is a registered social service, which the closed list of grounds binds
 * @param monthsSince whole months since the refusal
 */
public record RegisterEntry(
        String pointer,
        @Nullable String service,
        @Nullable NeedDomain need,
        @Nullable RefusalGround ground,
        @Nullable Boolean groupFits,
        @Nullable Boolean ageFits,
        @Nullable Boolean residential,
        @Nullable Boolean registeredService,
        @ComputedFrom("/refusals/*/on") @Nullable Integer monthsSince)
        implements Fact {
    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "RegisterEntry";
    }
}
