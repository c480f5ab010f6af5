package cz.opora.advice;

import cz.opora.facts.Fact;
import java.util.List;

/** The directory of actors as a rule of phase {@code recommend} sees it: for the territory and the client of the case. */
public interface Directory extends Fact {
    /**
     * Every actor of every type the chain names that covers, or may cover, the client's territory: never only the best
     * few, because what is left out would look like a gap.
     */
    List<Candidate> candidates(Wanted wanted);
}
