package cz.opora.internal.decision;

import cz.opora.advice.Candidate;
import cz.opora.advice.Misfit;
import cz.opora.codes.MisfitGround;
import cz.opora.facts.Support;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is known of the candidates before one is chosen.
 *
 * @param grounds why they do not fit, by need and service
 * @param doubts what to settle first
 * @param running who works with the client now
 */
record CandidateNotes(Map<String, List<MisfitGround>> grounds, Doubts doubts, List<Support> running) {
    static CandidateNotes of(Collection<Misfit> misfits, Doubts doubts, Collection<?> facts) {
        return new CandidateNotes(
                misfits.stream()
                        .collect(Collectors.groupingBy(
                                misfit -> misfit.need() + "/" + misfit.service(),
                                Collectors.mapping(Misfit::ground, Collectors.toList()))),
                doubts,
                facts.stream()
                        .filter(Support.class::isInstance)
                        .map(Support.class::cast)
                        .filter(support -> Boolean.TRUE.equals(support.running()))
                        .toList());
    }

    /** The grounds against a candidate, in their own order. */
    List<MisfitGround> against(Candidate candidate) {
        return grounds.getOrDefault(candidate.need() + "/" + candidate.service(), List.of()).stream()
                .sorted()
                .toList();
    }

    /** Somebody of the type works on the need already; an entry that names no need speaks of the whole case. */
    boolean atWork(Matching.Key key) {
        return running.stream()
                .filter(support -> support.type() == key.type())
                .anyMatch(support -> support.need() == null || support.need() == key.need());
    }
}
