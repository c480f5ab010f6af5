package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.CdzType;
import cz.opora.codes.NeedDomain;
import org.jspecify.annotations.Nullable;

/**
 * A service of a wanted type that covers the client's territory, with the attributes that fit rules compare. An unknown
 * attribute is {@code null}: a doubt, never a misfit.
 *
 * @param need the need it is considered for
 * @param type the wanted type
 * @param service the id of the service
 * @param card the key its card has in an advice
 * @param covers whether the service is known to serve the territory; null when only its seat is known
 * @param ageFrom the youngest age served, completed years
 * @param ageTo the oldest age served, completed years
 * @param groupFits whether one of the client's registered groups is among those of the service
 * @param soberOnly takes only people who are not under the influence
 * @param residenceRequired takes only people with permanent residence in the municipality
 * @param acceptsNew takes new clients
 * @param referralRequired takes only clients sent by a doctor, an office or a court
 * @param clientMustCome the client has to come there; an office never counts, its matters can be settled by others
 * @param residential given only as a residential service
 * @param takesWomen takes women
 * @param takesMen takes men
 * @param withChildren takes parents with children
 * @param nursing can serve people who need nursing
 * @param continenceRequired cannot serve incontinent people
 * @param takesWithAid can serve people who walk with an aid or with company
 * @param takesWheelchair can serve people in a wheelchair
 * @param takesBedridden can serve bedridden people
 * @param documents requires an identity card
 * @param insurance requires health insurance
 * @param fee charges a fee
 * @param waitDays days of waiting, or until the day from which a place is free
 * @param noFreePlace has no free place
 * @param monthsSinceVerified whole months since the entry was verified
 * @param cdzType the type of a mental health centre
 * @param substanceFits works with one of the addictions the client is known to have; false when with none of them
 */
public record Candidate(
        NeedDomain need,
        ActorType type,
        String service,
        String card,
        @Nullable Boolean covers,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable Boolean groupFits,
        @Nullable Boolean soberOnly,
        @Nullable Boolean residenceRequired,
        @Nullable Boolean acceptsNew,
        @Nullable Boolean referralRequired,
        @Nullable Boolean clientMustCome,
        @Nullable Boolean residential,
        @Nullable Boolean takesWomen,
        @Nullable Boolean takesMen,
        @Nullable Boolean withChildren,
        @Nullable Boolean nursing,
        @Nullable Boolean continenceRequired,
        @Nullable Boolean takesWithAid,
        @Nullable Boolean takesWheelchair,
        @Nullable Boolean takesBedridden,
        @Nullable Boolean documents,
        @Nullable Boolean insurance,
        @Nullable Boolean fee,
        @Nullable Integer waitDays,
        @Nullable Boolean noFreePlace,
        @Nullable Integer monthsSinceVerified,
        @Nullable CdzType cdzType,
        @Nullable Boolean substanceFits)
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
