package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import cz.opora.internal.verdict.RulePlan.ConditionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the bound values of a tuple come from, so that an unknown one can be asked for, and numbers that are known only
 * between bounds: a condition on one is tried with every value it may have. One search, one thread.
 */
final class BoundValues {
    private final Map<String, Bounds> ranges;
    private final @Nullable Source[] sources;

    private record Source(Fact fact, String property) {}

    BoundValues(int slots, Map<String, Bounds> ranges) {
        this.ranges = ranges;
        this.sources = new Source[slots];
    }

    /** Remembers which fact a binding read. */
    void note(BindingPlan binding, Object from) {
        String property = binding.entry().property();
        sources[binding.slot()] = from instanceof Fact fact && property != null ? new Source(fact, property) : null;
    }

    Truth truth(ConditionPlan condition, Object[] tuple) {
        String property = condition.entry().property();
        Bounds own = property == null ? null : range(tuple[condition.own()], property);
        Source source = condition.operand() < 0 ? null : sources[condition.operand()];
        Bounds operand = source == null ? null : range(source.fact(), source.property());
        if (own == null && operand == null) {
            return ConditionTruth.of(condition, tuple);
        }
        List<Truth> tried = new ArrayList<>();
        for (Object fact : variants(tuple[condition.own()], property, own)) {
            for (Object value : values(condition.operand() < 0 ? null : tuple[condition.operand()], operand)) {
                Object[] possible = tuple.clone();
                possible[condition.own()] = fact;
                if (operand != null) {
                    possible[condition.operand()] = value;
                }
                tried.add(ConditionTruth.of(condition, possible));
            }
        }
        boolean agreed = tried.stream().distinct().count() == 1;
        return agreed && tried.get(0) == Truth.FALSE ? Truth.FALSE : agreed ? asDroolsSees(condition, tuple) : Truth.UNKNOWN;
    }

    /** What holds within all bounds is met only when Drools knows enough to fire; a number it does not know stops it. */
    private static Truth asDroolsSees(ConditionPlan condition, Object[] tuple) {
        return ConditionTruth.of(condition, tuple) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    private @Nullable Bounds range(@Nullable Object fact, String property) {
        return fact instanceof Fact known ? ranges.get(known.pointer() + "/" + property) : null;
    }

    private static List<?> variants(Object fact, @Nullable String property, @Nullable Bounds bounds) {
        if (property == null || bounds == null) {
            return List.of(fact);
        }
        return IntStream.rangeClosed(bounds.min(), bounds.max())
                .mapToObj(value -> FactShape.of(fact.getClass()).with(fact, property, value))
                .toList();
    }

    @SuppressWarnings("NullAway") // an empty slot stays empty
    private static List<Object> values(@Nullable Object value, @Nullable Bounds bounds) {
        if (bounds == null) {
            List<Object> one = new ArrayList<>();
            one.add(value);
            return one;
        }
        return IntStream.rangeClosed(bounds.min(), bounds.max())
                .mapToObj(each -> (Object) each)
                .toList();
    }

    /** The places of the case file an unknown condition hangs on. */
    List<String> missing(ConditionPlan condition, Object[] tuple) {
        List<String> missing = new ArrayList<>(MissingFacts.of(condition, tuple));
        String property = condition.entry().property();
        if (property != null
                && tuple[condition.own()] instanceof Fact fact
                && ranges.containsKey(fact.pointer() + "/" + property)) {
            missing.addAll(FactPointers.of(fact, property));
        }
        Source source = condition.operand() < 0 ? null : sources[condition.operand()];
        if (source != null && open(source, tuple[condition.operand()])) {
            missing.addAll(FactPointers.of(source.fact(), source.property()));
        }
        return missing;
    }

    private boolean open(Source source, @Nullable Object value) {
        return value == null || range(source.fact(), source.property()) != null;
    }
}
