package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.facts.Fact;
import java.util.List;
import java.util.Map;

/**
 * What a test of rules looks at.
 *
 * @param advice the advice, with the verdicts that were asked for; without questions unless they were
 * @param written what each rule that fired wrote, by its id
 */
public record Tried(Advice advice, Map<String, List<Fact>> written) {
    /** Copies the map. */
    public Tried {
        written = Map.copyOf(written);
    }
}
