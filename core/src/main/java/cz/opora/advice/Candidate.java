package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import org.jspecify.annotations.Nullable;

/**
 * A service of a wanted type that covers the client's territory, with the attributes that fit rules compare. An unknown
 * attribute is {@code null}: a doubt, never a misfit.
 *
 * @param need the need it is considered for
 * @param type the wanted type
 * @param service the id of the service
 * @param covers whether the service is known to serve the territory; null when only its seat is known
 * @param ageFrom the youngest age served, completed years
 * @param ageTo the oldest age served, completed years
 * @param groupFits whether one of the client's registered groups is among those of the service
 * @param soberOnly takes only people who are not under the influence
 * @param residenceRequired takes only people with permanent residence in the municipality
 * @param acceptsNew takes new clients
 * @param referralRequired takes only clients sent by a doctor, an office or a court
 */
public record Candidate(
        NeedDomain need,
        ActorType type,
        String service,
        @Nullable Boolean covers,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Boolean groupFits,
        @Nullable Boolean soberOnly,
        @Nullable Boolean residenceRequired,
        @Nullable Boolean acceptsNew,
        @Nullable Boolean referralRequired)
        implements Outcome {
    @Override
    public String pointer() {
        return "candidate/" + need + "/" + type + "/" + service;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Candidate";
    }
}
