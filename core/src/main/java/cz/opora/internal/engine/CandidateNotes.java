package cz.opora.internal.engine;

import cz.opora.advice.Candidate;
import cz.opora.advice.Misfit;
import cz.opora.codes.MisfitGround;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the rules said of the candidates.
 *
 * @param grounds why they do not fit, by need and service
 * @param doubts what to settle first
 */
record CandidateNotes(Map<String, List<MisfitGround>> grounds, Doubts doubts) {
    static CandidateNotes of(Collection<Misfit> misfits, Doubts doubts) {
        return new CandidateNotes(
                misfits.stream()
                        .collect(Collectors.groupingBy(
                                misfit -> misfit.need() + "/" + misfit.service(),
                                Collectors.mapping(Misfit::ground, Collectors.toList()))),
                doubts);
    }

    /** The grounds against a candidate, in their own order. */
    List<MisfitGround> against(Candidate candidate) {
        return grounds.getOrDefault(candidate.need() + "/" + candidate.service(), List.of()).stream()
                .sorted()
                .toList();
    }
}
