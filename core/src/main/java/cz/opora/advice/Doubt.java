package cz.opora.advice;

import cz.opora.codes.DoubtKind;
import cz.opora.codes.NeedDomain;

/**
 * Something to settle about a candidate before the client is sent there (phase {@code recommend}). It leaves the candidate
 * among those who fit.
 *
 * @param need the need it is considered for
 * @param service the id of the service
 * @param kind what to settle
 */
public record Doubt(NeedDomain need, String service, DoubtKind kind) implements Outcome {
    /** This has to be settled first. */
    public static Doubt of(Candidate candidate, DoubtKind kind) {
        return new Doubt(candidate.need(), candidate.service(), kind);
    }

    @Override
    public String pointer() {
        return need + "/" + service + "/" + kind;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Doubt";
    }
}
