package cz.opora.explain;

import cz.opora.advice.Reason;
import cz.opora.advice.UsedFact;
import cz.opora.codes.Text;
import cz.opora.explain.Cause.Kind;
import cz.opora.explain.Decided.RuleOfDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which cards two advices differ in, and what of all that differs the cards name. */
final class Causes {
    private final Decided before;
    private final Decided after;
    private final NavigableMap<String, CardState> cardsBefore;
    private final NavigableMap<String, CardState> cardsAfter;
    private final Differences differences;

    Causes(Decided before, Decided after) {
        this.before = before;
        this.after = after;
        this.cardsBefore = CardState.of(before.advice());
        this.cardsAfter = CardState.of(after.advice());
        this.differences = new Differences(before, after);
    }

    Comparison comparison() {
        Map<String, List<Cause>> named = new TreeMap<>();
        for (String key : Differences.keys(cardsBefore, cardsAfter)) {
            CardState was = cardsBefore.get(key);
            CardState is = cardsAfter.get(key);
            if (was == null || is == null || differ(was, is)) {
                named.put(key, named(key, was, is));
            }
        }
        Set<Cause> others = new LinkedHashSet<>();
        named.values().forEach(others::addAll);
        List<Cause> possible = others.isEmpty() ? all() : List.copyOf(others);
        List<CardChange> changes = new ArrayList<>();
        named.forEach((key, causes) -> changes.add(change(key, causes, possible)));
        return new Comparison(
                Comparison.FORMAT, before.advice().asOf(), after.advice().asOf(), differences.all(), changes);
    }

    private static boolean differ(CardState was, CardState is) {
        return was.standing() != is.standing() || was.urgency() != is.urgency() || !Objects.equals(was.due(), is.due());
    }

    /** A card whose reasons name nothing that differs follows from other cards: from what they name, if they do. */
    private CardChange change(String key, List<Cause> named, List<Cause> possible) {
        CardState was = cardsBefore.get(key);
        CardState is = cardsAfter.get(key);
        List<Cause> causes = named.isEmpty() ? possible : named;
        CardState told = is != null ? is : Objects.requireNonNull(was, key);
        return new CardChange(
                key,
                told.text(),
                was == null ? Standing.ABSENT : was.standing(),
                is == null ? Standing.ABSENT : is.standing(),
                was == null ? null : was.urgency(),
                is == null ? null : is.urgency(),
                was == null ? null : was.due(),
                is == null ? null : is.due(),
                causes,
                !named.isEmpty() || causes.size() == 1);
    }

    /** The differences that the reasons of the card name, on either side. */
    private List<Cause> named(String key, @Nullable CardState was, @Nullable CardState is) {
        Map<String, Cause> named = new LinkedHashMap<>();
        List<Reason> reasons = Stream.of(was, is)
                .filter(Objects::nonNull)
                .flatMap(card -> card.because().stream())
                .toList();
        for (Reason reason : reasons) {
            reason.facts().forEach(fact -> fact(fact, named));
        }
        Set<String> read = Objects.requireNonNullElse(after.reads().get(key), Set.of());
        differences.clock().forEach((place, cause) -> {
            if (read.contains(place.substring(place.indexOf(' ') + 1))) {
                named.put(place, cause);
            }
        });
        for (Reason reason : reasons) {
            rule(reason.ruleId(), named);
        }
        return List.copyOf(named.values());
    }

    private void fact(UsedFact fact, Map<String, Cause> named) {
        differences.fields().forEach((pointer, cause) -> {
            if (isWithin(pointer, fact.pointer()) || isWithin(fact.pointer(), pointer)) {
                named.put(pointer, cause);
            }
        });
        for (String place : List.of(fact.pointer() + " " + fact.property(), fact.pointer() + " ")) {
            Cause cause = differences.clock().get(place);
            if (cause != null) {
                named.put(place, cause);
            }
        }
    }

    private static boolean isWithin(String pointer, String whole) {
        return pointer.equals(whole) || pointer.startsWith(whole + "/");
    }

    private void rule(String id, Map<String, Cause> named) {
        Set<String> behind = new TreeSet<>(Set.of(id));
        sides(id).forEach(rule -> behind.addAll(rule.behind()));
        for (String each : behind) {
            Cause changed = differences.rules().get(each);
            if (changed != null) {
                named.put(each, changed);
            }
            sides(each)
                    .flatMap(rule -> rule.parameters().stream())
                    .filter(differences.parameters()::containsKey)
                    .forEach(parameter -> named.put(
                            parameter,
                            Objects.requireNonNull(differences.parameters().get(parameter))));
        }
    }

    private Stream<RuleOfDay> sides(String id) {
        return Stream.of(before.rules(), after.rules())
                .map(all -> all == null ? null : all.get(id))
                .filter(Objects::nonNull);
    }

    /** Everything that differs; without anything, at least that. */
    private List<Cause> all() {
        List<Cause> all = new ArrayList<>(differences.all());
        if (all.isEmpty()) {
            all.add(new Cause(
                    Kind.DATE,
                    null,
                    new Text("z toho, co se porovnává, to není vidět", "it cannot be seen from what was compared")));
        }
        return all;
    }
}
