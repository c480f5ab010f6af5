package cz.opora.internal.verdict;

import cz.opora.facts.Fact;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RulePlan.BindingPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the bound values of a tuple come from, so that an unknown one can be asked for, and numbers that are known only
 * between bounds: a condition on one is tried with every value it may have. One search, one thread.
 */
final class BoundValues {
    private final @Nullable Entry[] sources;
    private final @Nullable String[] properties;

    /** A property of a fact. */
    private record Source(Entry entry, String property) {
        @Nullable Bounds range() {
            return entry.range(property);
        }
    }

    BoundValues(int slots) {
        this.sources = new Entry[slots];
        this.properties = new String[slots];
    }

    /** Remembers which fact a binding read. */
    void note(BindingPlan binding, Entry from) {
        sources[binding.slot()] = from;
        properties[binding.slot()] = binding.entry().property();
    }

    /** Whether a condition reads a number that is known only between bounds. Nearly always not, and quickly told. */
    boolean touches(ConditionPlan condition, Object[] tuple, Entry[] held) {
        if (own(condition, held) != null) {
            return true;
        }
        Source source = condition.operand() < 0 ? null : source(condition, tuple, held);
        return source != null && source.range() != null;
    }

    private static @Nullable Bounds own(ConditionPlan condition, Entry[] held) {
        String property = condition.entry().property();
        return property == null ? null : held[condition.own()].range(property);
    }

    Truth truth(ConditionPlan condition, Object[] tuple, Entry[] held) {
        List<Truth> tried = new ArrayList<>();
        Source source = source(condition, tuple, held);
        Bounds operand = source == null ? null : source.range();
        for (Object fact : facts(condition, held)) {
            for (Object value : operands(condition, tuple, source, operand)) {
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

    private static List<?> facts(ConditionPlan condition, Entry[] held) {
        Entry own = held[condition.own()];
        String property = condition.entry().property();
        Bounds bounds = property == null ? null : own.range(property);
        return property == null || bounds == null ? List.of(own.fact()) : own.variants(property, bounds);
    }

    /** What the slot of the right side may hold: a value, or a fact. */
    @SuppressWarnings("NullAway") // an empty slot stays empty
    private static List<?> operands(
            ConditionPlan condition, Object[] tuple, @Nullable Source source, @Nullable Bounds bounds) {
        if (source == null || bounds == null) {
            return Collections.singletonList(condition.operand() < 0 ? null : tuple[condition.operand()]);
        }
        return member(condition) == null
                ? IntStream.rangeClosed(bounds.min(), bounds.max()).boxed().toList()
                : source.entry().variants(source.property(), bounds);
    }

    /** What the right side reads: a bound value, or a property of a bound fact. */
    private @Nullable Source source(ConditionPlan condition, Object[] tuple, Entry[] held) {
        if (condition.operand() < 0) {
            return null;
        }
        String member = member(condition);
        boolean there = member == null || tuple[condition.operand()] != null;
        Entry from = member == null ? sources[condition.operand()] : held[condition.operand()];
        String read = member == null ? properties[condition.operand()] : member;
        return there && from != null && read != null && from.fact() instanceof Fact ? new Source(from, read) : null;
    }

    private static @Nullable String member(ConditionPlan condition) {
        OperandEntry operand = condition.entry().operand();
        return operand == null ? null : operand.member();
    }

    /** Adds the places of the case file an unknown condition hangs on. */
    void missing(ConditionPlan condition, Object[] tuple, Entry[] held, PlaceSet missing) {
        String property = condition.entry().property();
        if (property != null) {
            missing(held[condition.own()], condition.place(), property, missing);
        }
        Source source = source(condition, tuple, held);
        if (source != null) {
            Entry entry = source.entry();
            missing(entry, entry.shape().place(source.property()), source.property(), missing);
        }
    }

    private static void missing(Entry entry, int place, String property, PlaceSet missing) {
        if (entry.value(place) == null || entry.range(property) != null) {
            missing.addAll(entry.placesOf(place));
        }
    }
}
