package cz.opora.internal.decision;

import cz.opora.advice.Escalation;
import cz.opora.advice.Review;
import cz.opora.advice.Wanted;
import cz.opora.facts.Fact;
import cz.opora.facts.ProfileItem;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.RulePlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one decision wrote: equal outcomes merged into one with the reasons of all, in an order that does not
 * depend on the order of firing.
 */
public final class Outcomes {
    /** By type and, within it, by pointer: together the key of an outcome. */
    private final Map<Class<?>, NavigableMap<String, Merged>> byType = new HashMap<>();

    private final IdentityHashMap<Fact, Merged> standing = new IdentityHashMap<>();
    private final Set<RulePlan> fired = new HashSet<>();

    /**
     * One outcome with every rule that wrote it.
     *
     * @param fact the outcome
     * @param firings the firings that wrote it, by rule id
     */
    public record Merged(Fact fact, List<Firing> firings) {}

    /**
     * What merging one phase changed.
     *
     * @param surplus outcomes that another one stands for now
     * @param added outcomes that stand
     */
    public record Change(List<Object> surplus, List<Fact> added) {}

    /** A firing with the type and pointer of what it wrote. */
    private record Keyed(Firing firing, Fact fact, String pointer) {
        static Keyed of(Firing firing) {
            Fact fact = (Fact) firing.written();
            return new Keyed(firing, fact, fact.pointer());
        }

        Class<?> type() {
            return fact.getClass();
        }
    }

    private static final Comparator<Keyed> BY_KEY = Comparator.comparing(
                    (Keyed keyed) -> keyed.type().getSimpleName())
            .thenComparing(Keyed::pointer)
            .thenComparing(keyed -> keyed.firing().rule().entry().id());

    Change merge(Collection<Firing> firings) {
        firings.forEach(firing -> fired.add(firing.rule()));
        List<Keyed> sorted =
                new ArrayList<>(firings.stream().map(Keyed::of).sorted(BY_KEY).toList());
        Change change = new Change(new ArrayList<>(), new ArrayList<>());
        for (int from = 0; from < sorted.size(); ) {
            Keyed first = sorted.get(from);
            int to = from + 1;
            while (to < sorted.size() && isSame(first, sorted.get(to))) {
                to++;
            }
            merge(first, sorted.subList(from, to), change);
            from = to;
        }
        return change;
    }

    private static boolean isSame(Keyed left, Keyed right) {
        return left.type() == right.type() && left.pointer().equals(right.pointer());
    }

    private void merge(Keyed key, List<Keyed> group, Change change) {
        NavigableMap<String, Merged> ofType = byType.computeIfAbsent(key.type(), type -> new TreeMap<>());
        Merged earlier = ofType.get(key.pointer());
        Merged merged = merged(earlier, group);
        if (earlier != null && earlier.fact() != merged.fact()) {
            change.surplus().add(earlier.fact());
            standing.remove(earlier.fact());
        }
        for (Keyed one : group) {
            if (one.fact() != merged.fact()) {
                change.surplus().add(one.fact());
            }
        }
        ofType.put(key.pointer(), merged);
        standing.put(merged.fact(), merged);
        if (earlier == null || merged.fact() != earlier.fact()) {
            change.added().add(merged.fact());
        }
    }

    /** What an earlier phase wrote stands, with its reasons, unless the later one says the same more strictly. */
    private static Merged merged(@Nullable Merged earlier, List<Keyed> group) {
        List<Firing> all = new ArrayList<>(earlier == null ? List.of() : earlier.firings());
        Fact kept = earlier == null ? group.get(0).fact() : earlier.fact();
        for (Firing firing : all) {
            kept = stricter(kept, (Fact) firing.written());
        }
        for (Keyed one : group) {
            all.add(one.firing());
            kept = stricter(kept, one.fact());
        }
        return new Merged(kept, List.copyOf(all));
    }

    private static Fact stricter(Fact left, Fact right) {
        if (left instanceof Escalation one && right instanceof Escalation other) {
            return other.urgency().compareTo(one.urgency()) < 0 ? right : left;
        }
        if (left instanceof Wanted one && right instanceof Wanted other) {
            return other.intensity().compareTo(one.intensity()) < 0 ? right : left;
        }
        if (left instanceof Review one && right instanceof Review other) {
            return other.days() < one.days() ? right : left;
        }
        return left;
    }

    /** Whether a rule fired. */
    public boolean fired(RulePlan rule) {
        return fired.contains(rule);
    }

    /** All outcomes of a type, by pointer. */
    public <T extends Fact> Stream<T> of(Class<T> type) {
        NavigableMap<String, Merged> found = byType.get(type);
        return found == null ? Stream.empty() : found.values().stream().map(merged -> type.cast(merged.fact()));
    }

    /** The lowest id among the rules that wrote an outcome: the order in which rows of the matrix stand. */
    public String firstRule(Fact outcome) {
        List<Firing> firings = reasonsOf(outcome);
        return firings.isEmpty() ? "" : firings.get(0).rule().entry().id();
    }

    /** Whether every rule that wrote an outcome read an answer of the screening. */
    boolean restsOnAnswer(Fact outcome) {
        List<Firing> firings = reasonsOf(outcome);
        return !firings.isEmpty()
                && firings.stream().allMatch(firing -> firing.facts().stream().anyMatch(ProfileItem.class::isInstance));
    }

    /** Whether a rule wrote it that reads more than answers of the screening, for a row of the matrix. */
    boolean isRowOfMatrix(Fact outcome) {
        return !restsOnAnswer(outcome)
                && reasonsOf(outcome).stream()
                        .flatMap(firing -> firing.rule().entry().covers().stream())
                        .anyMatch(id -> id.startsWith("M"));
    }

    /** What each rule that fired wrote itself, before it was merged with what others did, by its id. */
    public Map<String, List<Fact>> written() {
        Map<String, List<Fact>> written = new TreeMap<>();
        byType.values().stream()
                .flatMap(ofType -> ofType.values().stream())
                .flatMap(merged -> merged.firings().stream())
                .forEach(firing -> written.computeIfAbsent(firing.rule().entry().id(), id -> new ArrayList<>())
                        .add((Fact) firing.written()));
        return written;
    }

    /** The firings that wrote an outcome. */
    public List<Firing> reasonsOf(Fact outcome) {
        Merged merged = standing.get(outcome);
        if (merged == null) {
            NavigableMap<String, Merged> ofType = byType.get(outcome.getClass());
            merged = ofType == null ? null : ofType.get(outcome.pointer());
        }
        return merged == null ? List.of() : merged.firings();
    }
}
