package cz.opora.internal.decision;

import cz.opora.advice.Candidate;
import java.util.Comparator;
import java.util.Set;

/**
 * Who is asked first among those who fit: who already works with the client, then known coverage, a known group, who takes
 * new clients, who has a free place, the shorter wait, and the id.
 *
 * @param involved who already works with the client
 */
record CandidateRanking(Set<Candidate> involved) implements Comparator<Candidate> {
    @Override
    public int compare(Candidate left, Candidate right) {
        return Comparator.comparing((Candidate candidate) -> !involved.contains(candidate))
                .thenComparing(candidate -> !Boolean.TRUE.equals(candidate.covers()))
                .thenComparing(candidate -> !Boolean.TRUE.equals(candidate.groupFits()))
                .thenComparing(candidate -> !Boolean.TRUE.equals(candidate.acceptsNew()))
                .thenComparing(candidate -> Boolean.TRUE.equals(candidate.noFreePlace()))
                .thenComparing(CandidateRanking::waitDays)
                .thenComparing(Candidate::service)
                .compare(left, right);
    }

    private static int waitDays(Candidate candidate) {
        return candidate.waitDays() == null ? Integer.MAX_VALUE : candidate.waitDays();
    }
}
