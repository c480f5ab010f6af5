package cz.opora.explain;

import cz.opora.codes.Text;
import cz.opora.explain.Cause.Kind;
import cz.opora.explain.Decided.Field;
import cz.opora.explain.Decided.Moved;
import cz.opora.explain.Decided.RuleOfDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What differs between two advices: the case, the numbers, the rules, the directory, the day. */
final class Differences {
    private static final Text UNKNOWN = new Text("nevíme", "not known");

    private final Decided before;
    private final Decided after;
    private final Map<String, Cause> fields;
    private final Map<String, Cause> clock;
    private final Map<String, Cause> rules;
    private final Map<String, Cause> parameters;

    Differences(Decided before, Decided after) {
        this.before = before;
        this.after = after;
        this.fields = fieldsThatChanged();
        this.clock = clockThatChanged();
        this.rules = rulesThatChanged();
        this.parameters = parametersThatChanged();
    }

    /** What the case says otherwise, by its pointer. */
    Map<String, Cause> fields() {
        return fields;
    }

    /** What time alone changed, by the pointer of a fact and its property. */
    Map<String, Cause> clock() {
        return clock;
    }

    /** Rules that read otherwise or hold on one side only, by their ids. */
    Map<String, Cause> rules() {
        return rules;
    }

    /** Numbers that differ, by their ids. */
    Map<String, Cause> parameters() {
        return parameters;
    }

    /** All of it. */
    List<Cause> all() {
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

    private Map<String, Cause> fieldsThatChanged() {
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

    private Map<String, Cause> clockThatChanged() {
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

    private Map<String, Cause> rulesThatChanged() {
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

    private Map<String, Cause> parametersThatChanged() {
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

    static Set<String> keys(Map<String, ?> one, Map<String, ?> other) {
        Set<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
