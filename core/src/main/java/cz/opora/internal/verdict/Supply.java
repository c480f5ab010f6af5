package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RulePlan.PatternNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a walk gets the facts of a pattern from. Not thread-safe. */
interface Supply {
    /** The facts of the pattern's type, and those that rules not decided yet might write. */
    List<Entry> factsFor(PatternNode pattern);

    /** What was kept for the pattern; null when nothing was, or facts came since. */
    @Nullable List<Choice> kept(PatternNode pattern);

    /** Keeps what a pattern may take until a fact comes. */
    void keep(PatternNode pattern, List<Choice> choices);
}
