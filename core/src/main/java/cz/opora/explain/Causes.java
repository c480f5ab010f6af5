package cz.opora.explain;

import cz.opora.advice.Reason;
import cz.opora.advice.UsedFact;
import cz.opora.codes.Text;
import cz.opora.explain.Cause.Kind;
import cz.opora.explain.Decided.Field;
import cz.opora.explain.Decided.Moved;
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

/** What differs between two advices, and which of it the changed cards name. */
final class Causes {
    private static final Text UNKNOWN = new Text("nevíme", "not known");

    private final Decided before;
    private final Decided after;
    private final NavigableMap<String, CardState> cardsBefore;
    private final NavigableMap<String, CardState> cardsAfter;
    private final Map<String, Cause> fields;
    private final Map<String, Cause> clock;
    private final Map<String, Cause> rules;
    private final Map<String, Cause> parameters;

    Causes(Decided before, Decided after) {
        this.before = before;
        this.after = after;
        this.cardsBefore = CardState.of(before.advice());
        this.cardsAfter = CardState.of(after.advice());
        this.fields = fields();
        this.clock = clock();
        this.rules = rules();
        this.parameters = parameters();
    }

    Comparison comparison() {
        Map<String, List<Cause>> named = new TreeMap<>();
        for (String key : keys(cardsBefore, cardsAfter)) {
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
                Comparison.FORMAT, before.advice().asOf(), after.advice().asOf(), differences(), changes);
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
        clock.forEach((place, cause) -> {
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
        fields.forEach((pointer, cause) -> {
            if (isWithin(pointer, fact.pointer()) || isWithin(fact.pointer(), pointer)) {
                named.put(pointer, cause);
            }
        });
        for (String place : List.of(fact.pointer() + " " + fact.property(), fact.pointer() + " ")) {
            Cause cause = clock.get(place);
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
            Cause changed = rules.get(each);
            if (changed != null) {
                named.put(each, changed);
            }
            sides(each)
                    .flatMap(rule -> rule.parameters().stream())
                    .filter(parameters::containsKey)
                    .forEach(parameter -> named.put(parameter, Objects.requireNonNull(parameters.get(parameter))));
        }
    }

    private Stream<RuleOfDay> sides(String id) {
        return Stream.of(before.rules(), after.rules())
                .map(all -> all == null ? null : all.get(id))
                .filter(Objects::nonNull);
    }

    /** Everything that differs; without anything, at least that. */
    private List<Cause> all() {
        List<Cause> all = new ArrayList<>(differences());
        if (all.isEmpty()) {
            all.add(new Cause(
                    Kind.DATE,
                    null,
                    new Text("z toho, co se porovnává, to není vidět", "it cannot be seen from what was compared")));
        }
        return all;
    }

    private List<Cause> differences() {
        List<Cause> all = new ArrayList<>();
        all.addAll(fields.values());
        all.addAll(parameters.values());
        all.addAll(rules.values());
        directory(all);
        if (!before.advice().asOf().equals(after.advice().asOf())) {
            String from = before.advice().asOf().toString();
            String to = after.advice().asOf().toString();
            all.add(new Cause(
                    Kind.DATE, null, new Text("jiný den: " + from + " → " + to, "another day: " + from + " → " + to)));
        }
        return all;
    }

    private void directory(List<Cause> all) {
        boolean hashes = before.directoryHash() != null && after.directoryHash() != null;
        boolean same = hashes
                ? Objects.equals(before.directoryHash(), after.directoryHash())
                : Objects.equals(before.advice().directory(), after.advice().directory());
        if (!same) {
            String id = after.advice().directory() == null
                    ? null
                    : after.advice().directory().id();
            all.add(new Cause(Kind.DIRECTORY, id, new Text("jiný adresář služeb", "another directory of actors")));
        }
        boolean told = before.rules() != null && after.rules() != null;
        if (!told && !before.advice().ruleSet().equals(after.advice().ruleSet())) {
            all.add(new Cause(
                    Kind.RULE, after.advice().ruleSet().id(), new Text("jiná pravidla", "another set of rules")));
        }
    }

    private Map<String, Cause> fields() {
        Map<String, Cause> changed = new TreeMap<>();
        NavigableMap<String, Field> was = before.fields();
        NavigableMap<String, Field> is = after.fields();
        if (was == null || is == null) {
            return changed;
        }
        for (String pointer : keys(was, is)) {
            Field from = was.get(pointer);
            Field to = is.get(pointer);
            if (isOnlyNamed(from, to)) {
                continue;
            }
            Text old = from == null ? UNKNOWN : from.value();
            Text now = to == null ? UNKNOWN : to.value();
            if (!old.equals(now)) {
                Text words = to == null ? Objects.requireNonNull(from, pointer).words() : to.words();
                changed.put(pointer, new Cause(Kind.FACT, pointer, moved(words, old, now)));
            }
        }
        return changed;
    }

    /** Without the cases at hand, other rules name other fields: one that only one advice names need not differ. */
    private boolean isOnlyNamed(@Nullable Field from, @Nullable Field to) {
        boolean advicesAlone = before.rules() == null || after.rules() == null;
        return (from == null || to == null)
                && advicesAlone
                && !before.advice().ruleSet().equals(after.advice().ruleSet());
    }

    private Map<String, Cause> clock() {
        Map<String, Cause> changed = new TreeMap<>();
        for (String place : keys(before.clock(), after.clock())) {
            Moved from = before.clock().get(place);
            Moved to = after.clock().get(place);
            Moved told = to != null ? to : Objects.requireNonNull(from, place);
            Text old = from == null ? UNKNOWN : from.value();
            Text now = to == null ? UNKNOWN : to.value();
            if (told.kind() == Kind.EXPIRY && from == null) {
                Text words = new Text(
                        "údaj zestaral, ověřit: " + told.words().cs(),
                        "too old to rely on, check: " + told.words().en());
                changed.put(place, new Cause(Kind.EXPIRY, told.pointer(), words));
            } else if (told.kind() != Kind.EXPIRY && !old.equals(now)) {
                changed.put(place, new Cause(told.kind(), told.pointer(), moved(told.words(), old, now)));
            }
        }
        return changed;
    }

    private Map<String, Cause> rules() {
        Map<String, Cause> changed = new TreeMap<>();
        if (before.rules() == null || after.rules() == null) {
            return changed;
        }
        for (String id : keys(before.rules(), after.rules())) {
            RuleOfDay was = before.rules().get(id);
            RuleOfDay is = after.rules().get(id);
            if (was == null || is == null || !was.print().equals(is.print())) {
                String name = is == null ? Objects.requireNonNull(was, id).name() : is.name();
                String cs = was == null ? " začalo platit" : is == null ? " přestalo platit" : " zní jinak";
                String en =
                        was == null ? " came into force" : is == null ? " is no longer in force" : " reads otherwise";
                changed.put(id, new Cause(Kind.RULE, id, new Text("pravidlo „" + name + "“" + cs, "rule " + id + en)));
            }
        }
        return changed;
    }

    private Map<String, Cause> parameters() {
        Map<String, Cause> changed = new TreeMap<>();
        if (before.parameters() == null || after.parameters() == null) {
            return changed;
        }
        for (String id : keys(before.parameters(), after.parameters())) {
            Decided.NumberOfDay was = before.parameters().get(id);
            Decided.NumberOfDay is = after.parameters().get(id);
            if (!Objects.equals(was, is)) {
                Text words = is == null ? Objects.requireNonNull(was, id).words() : is.words();
                Text old = was == null ? UNKNOWN : number(was);
                Text now = is == null ? UNKNOWN : number(is);
                changed.put(id, new Cause(Kind.PARAMETER, id, moved(words, old, now)));
            }
        }
        return changed;
    }

    private static Text number(Decided.NumberOfDay number) {
        return new Text(Integer.toString(number.value()), Integer.toString(number.value()));
    }

    private static Text moved(Text words, Text from, Text to) {
        return new Text(
                words.cs() + ": " + from.cs() + " → " + to.cs(), words.en() + ": " + from.en() + " → " + to.en());
    }

    private static Set<String> keys(Map<String, ?> one, Map<String, ?> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
