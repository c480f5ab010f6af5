package cz.opora.internal.verdict;

import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.List;
import org.drools.model.Binding;
import org.jspecify.annotations.Nullable;

/**
 * A rule ready to be walked: what its source says, joined by position with the predicates Drools runs. Facts of a tuple
 * live in numbered slots.
 *
 * @param entry the rule as its source says it
 * @param nodes the conditions in source order
 * @param slots how many slots a tuple needs
 */
public record RulePlan(RuleEntry entry, List<Node> nodes, int slots) {
    /** Copies the list. */
    public RulePlan {
        nodes = List.copyOf(nodes);
    }

    /** A plan is itself and no other: walks keep what they found by plan. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** A part of the condition side. */
    public sealed interface Node permits PatternNode, GroupNode, CountNode {
        /** What the source says. */
        PatternEntry entry();
    }

    /**
     * One fact.
     *
     * @param entry what the source says
     * @param type the fact type
     * @param slot the slot of the fact
     * @param bindings bound properties, computed before the conditions
     * @param conditions the conditions
     * @param from where the facts come from; null for the working memory
     */
    public record PatternNode(
            PatternEntry entry,
            Class<?> type,
            int slot,
            List<BindingPlan> bindings,
            List<ConditionPlan> conditions,
            @Nullable FromPlan from)
            implements Node {}

    /**
     * At least one tuple, or none.
     *
     * @param entry what the source says
     * @param negated none instead of at least one
     * @param inner the inner patterns
     */
    public record GroupNode(PatternEntry entry, boolean negated, List<PatternNode> inner) implements Node {}

    /**
     * How many tuples.
     *
     * @param entry what the source says
     * @param inner the counted patterns
     * @param slot the slot of the number
     * @param conditions the conditions on the number
     */
    public record CountNode(PatternEntry entry, List<PatternNode> inner, int slot, List<ConditionPlan> conditions)
            implements Node {}

    /**
     * A bound property.
     *
     * @param entry what the source says
     * @param slot the slot of the value
     * @param inputs the slots it is computed from
     * @param binding the compiled binding
     */
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never handed out
    public record BindingPlan(ConditionEntry entry, int slot, int[] inputs, Binding binding) {}

    /**
     * A look-up.
     *
     * @param receiver the slot of the object asked
     * @param argument the slot of the argument
     * @param lookup what Drools runs
     */
    public record FromPlan(
            int receiver, int argument, org.drools.model.functions.Function2<Object, Object, ?> lookup) {}
}
