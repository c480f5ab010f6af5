package cz.opora.internal.engine;

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one decision wrote: equal outcomes merged into one with the reasons of all, in an order that does not
 * depend on the order of firing.
 */
final class Outcomes {
    private final Map<String, Merged> byKey = new TreeMap<>();
    private final Set<RulePlan> fired = new HashSet<>();

    /**
     * One outcome with every rule that wrote it.
     *
     * @param fact the outcome
     * @param firings the firings that wrote it, by rule id
     */
    record Merged(Fact fact, List<Firing> firings) {}

    /**
     * What merging one phase changed.
     *
     * @param surplus outcomes that another one stands for now
     * @param added outcomes that stand
     */
    record Change(List<Object> surplus, List<Fact> added) {}

    Change merge(Collection<Firing> firings) {
        Map<String, List<Firing>> groups = new LinkedHashMap<>();
        firings.forEach(firing -> fired.add(firing.rule()));
        firings.stream()
                .sorted(Comparator.comparing(
                                (Firing firing) -> firing.rule().entry().id())
                        .thenComparing(firing -> key((Fact) firing.written())))
                .forEach(firing -> groups.computeIfAbsent(key((Fact) firing.written()), key -> new ArrayList<>())
                        .add(firing));
        List<Object> surplus = new ArrayList<>();
        List<Fact> added = new ArrayList<>();
        new TreeMap<>(groups).forEach((key, group) -> {
            Merged earlier = byKey.get(key);
            Merged merged = merged(earlier, group);
            Stream.concat(
                            Stream.ofNullable(earlier).map(Merged::fact),
                            group.stream().map(Firing::written))
                    .filter(written -> written != merged.fact())
                    .forEach(surplus::add);
            byKey.put(key, merged);
            if (earlier == null || merged.fact() != earlier.fact()) {
                added.add(merged.fact());
            }
        });
        return new Change(surplus, added);
    }

    /** What an earlier phase wrote stands, with its reasons, unless the later one says the same more strictly. */
    private static Merged merged(@Nullable Merged earlier, List<Firing> group) {
        List<Firing> all = new ArrayList<>(earlier == null ? List.of() : earlier.firings());
        all.addAll(group);
        Fact kept = all.stream()
                .map(firing -> (Fact) firing.written())
                .reduce(earlier == null ? (Fact) group.get(0).written() : earlier.fact(), Outcomes::stricter);
        return new Merged(kept, List.copyOf(all));
    }

    private static String key(Fact fact) {
        return fact.getClass().getSimpleName() + " " + fact.pointer();
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
    boolean fired(RulePlan rule) {
        return fired.contains(rule);
    }

    /** All outcomes of a type, by key. */
    <T extends Fact> Stream<T> of(Class<T> type) {
        return byKey.values().stream()
                .map(Merged::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The lowest id among the rules that wrote an outcome: the order in which rows of the matrix stand. */
    String firstRule(Fact outcome) {
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

    /** The firings that wrote an outcome. */
    List<Firing> reasonsOf(Fact outcome) {
        Merged merged = byKey.get(key(outcome));
        return merged == null ? List.of() : merged.firings();
    }
}
