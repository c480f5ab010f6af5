package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the bound values of a tuple come from, so that an unknown one can be asked for, and numbers that are known only
 * between bounds: a condition on one is tried with every value it may have. One search, one thread.
 */
final class BoundValues {
    private final Ranges ranges;
    private final @Nullable Entry[] entries;
    private final @Nullable String[] properties;

    private record Source(Fact fact, String property) {}

    BoundValues(int slots, Ranges ranges) {
        this.ranges = ranges;
        this.entries = new Entry[slots];
        this.properties = new String[slots];
    }

    /** Remembers which fact a binding read. */
    void note(BindingPlan binding, Entry from) {
        entries[binding.slot()] = from;
        properties[binding.slot()] = binding.entry().property();
    }

    /** Whether a condition may read a number that is known only between bounds. Nearly always not, and quickly told. */
    boolean touches(ConditionPlan condition, Object[] tuple) {
        if (ranges.isEmpty()) {
            return false;
        }
        String property = condition.entry().property();
        if (property != null && ranges.of(tuple[condition.own()], property) != null) {
            return true;
        }
        Source source = source(condition, tuple);
        return source != null && ranges.of(source.fact(), source.property()) != null;
    }

    Truth truth(ConditionPlan condition, Object[] tuple) {
        String property = condition.entry().property();
        Bounds own = property == null ? null : range(tuple[condition.own()], property);
        Source source = source(condition, tuple);
        Bounds operand = source == null ? null : range(source.fact(), source.property());
        if (own == null && operand == null) {
            return ConditionTruth.of(condition, tuple);
        }
        List<Truth> tried = new ArrayList<>();
        for (Object fact : variants(tuple[condition.own()], property, own)) {
            for (Object value : operands(condition, tuple, operand)) {
                Object[] possible = tuple.clone();
                possible[condition.own()] = fact;
                if (operand != null) {
                    possible[condition.operand()] = value;
                }
                tried.add(ConditionTruth.of(condition, possible));
            }
        }
        if (tried.stream().distinct().count() > 1) {
            return Truth.UNKNOWN;
        }
        return tried.get(0) == Truth.TRUE ? asDroolsSees(condition, tuple) : tried.get(0);
    }

    /** What holds within all bounds is met only when Drools knows enough to fire; a number it does not know stops it. */
    private static Truth asDroolsSees(ConditionPlan condition, Object[] tuple) {
        return ConditionTruth.of(condition, tuple) == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Nullable Bounds range(@Nullable Object fact, String property) {
        return ranges.of(fact, property);
    }

    private static List<?> variants(Object fact, @Nullable String property, @Nullable Bounds bounds) {
        if (property == null || bounds == null) {
            return List.of(fact);
        }
        return Ranges.values(property, bounds)
                .mapToObj(value -> FactShape.of(fact.getClass()).with(fact, property, value))
                .toList();
    }

    /** What the right side reads: a bound value, or a property of a bound fact. */
    private @Nullable Source source(ConditionPlan condition, Object[] tuple) {
        if (condition.operand() < 0) {
            return null;
        }
        String member = member(condition);
        if (member == null) {
            Entry from = entries[condition.operand()];
            String property = properties[condition.operand()];
            return from == null || property == null || !(from.fact() instanceof Fact fact)
                    ? null
                    : new Source(fact, property);
        }
        return tuple[condition.operand()] instanceof Fact fact ? new Source(fact, member) : null;
    }

    private static @Nullable String member(ConditionPlan condition) {
        OperandEntry operand = condition.entry().operand();
        return operand == null ? null : operand.member();
    }

    /** What the slot of the right side may hold: a value, or a fact. */
    @SuppressWarnings("NullAway") // an empty slot stays empty
    private static List<?> operands(ConditionPlan condition, Object[] tuple, @Nullable Bounds bounds) {
        Object held = condition.operand() < 0 ? null : tuple[condition.operand()];
        String member = member(condition);
        if (bounds == null) {
            return Collections.singletonList(held);
        }
        return member == null
                ? IntStream.rangeClosed(bounds.min(), bounds.max()).boxed().toList()
                : variants(held, member, bounds);
    }

    /** Adds the places of the case file an unknown condition hangs on. */
    void missing(ConditionPlan condition, Object[] tuple, Entry[] held, Collection<String> missing) {
        String property = condition.entry().property();
        Entry own = held[condition.own()];
        if (property != null && own.fact() instanceof Fact fact) {
            boolean open = own.value(condition.place()) == null || range(fact, property) != null;
            addIf(open, own, fact, property, missing);
        }
        if (condition.operand() < 0) {
            return;
        }
        String member = member(condition);
        Entry from = member == null ? entries[condition.operand()] : held[condition.operand()];
        String read = member == null ? properties[condition.operand()] : member;
        boolean there = member == null || tuple[condition.operand()] != null;
        if (there && from != null && read != null && from.fact() instanceof Fact fact) {
            boolean open = from.value(from.shape().place(read)) == null || range(fact, read) != null;
            addIf(open, from, fact, read, missing);
        }
    }

    private static void addIf(boolean open, Entry entry, Fact fact, String property, Collection<String> missing) {
        if (open) {
            missing.addAll(entry.placesOf(fact, property));
        }
    }
}
