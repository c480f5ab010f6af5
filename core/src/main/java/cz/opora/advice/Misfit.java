package cz.opora.advice;

import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;

/**
 * A service does not fit the client, for one ground.
 *
 * @param need the need it was considered for
 * @param service the id of the service
 * @param ground the ground
 */
public record Misfit(NeedDomain need, String service, MisfitGround ground) implements Outcome {
    /** The candidate does not fit. */
    public static Misfit of(Candidate candidate, MisfitGround ground) {
        return new Misfit(candidate.need(), candidate.service(), ground);
    }

    @Override
    public String pointer() {
        return need + "/" + service + "/" + ground;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Misfit";
    }
}
