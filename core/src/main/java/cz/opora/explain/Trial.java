package cz.opora.explain;

import cz.opora.advice.Advice;
import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.facts.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An advice with what one decision tried: how every rule and every condition stood. What coverage is counted from.
 *
 * @param advice the advice, without verdicts
 * @param rules every rule that holds on the day, by id
 * @param written what each rule that fired wrote, by its id
 */
public record Trial(Advice advice, List<RuleTrial> rules, Map<String, List<Fact>> written) {
    /** Copies the list and the map. */
    public Trial {
        rules = List.copyOf(rules);
        written = Map.copyOf(written);
    }

    /**
     * A rule that was tried.
     *
     * @param verdict its verdict and those of its conditions
     * @param fired whether it fired
     * @param file its file, relative to the rule folder
     * @param line its line
     * @param writes the codes its outcome names, such as {@code EscalationCode.CHILD_ACUTE}
     * @param conditions more about the conditions, in the order of those of the verdict
     */
    public record RuleTrial(
            RuleVerdict verdict,
            boolean fired,
            String file,
            int line,
            List<String> writes,
            List<ConditionTrial> conditions) {
        /** Copies the lists. */
        public RuleTrial {
            writes = List.copyOf(writes);
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition that was tried: on the facts that come nearest to its rule, and on those that meet every other condition of
     * it, so that it alone decides.
     *
     * @param verdict its verdict on the facts that come nearest
     * @param seen its verdicts on all these facts; empty when there was nothing to try it on
     * @param mayBeUnknown whether what it reads may be unknown at all
     * @param mayFail whether a case may fail it: every case has the thing it names when not
     * @param sides the sides of its boundary a case may lie on; empty when it compares with no number
     * @param seenSides the sides the numbers it looked at lie on; empty when it compares with no number, or none is known
     */
    public record ConditionTrial(
            ConditionVerdict verdict,
            Set<Verdict> seen,
            boolean mayBeUnknown,
            boolean mayFail,
            List<Side> sides,
            Set<Side> seenSides) {
        /** Copies the collections. */
        public ConditionTrial {
            seen = Set.copyOf(seen);
            sides = List.copyOf(sides);
            seenSides = Set.copyOf(seenSides);
        }
    }

    /** Where a number lies. */
    public enum Side {
        /** Below the boundary. */
        BELOW,
        /** On it. */
        AT,
        /** Above it. */
        ABOVE;

        /** The side of a boundary a number lies on. */
        public static Side of(long number, long boundary) {
            return number < boundary ? BELOW : number == boundary ? AT : ABOVE;
        }
    }
}
