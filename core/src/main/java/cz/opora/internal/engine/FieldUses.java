package cz.opora.internal.engine;

import cz.opora.codes.DeadlineCode;
import cz.opora.codes.ProfileItemCode;
import cz.opora.codes.Text;
import cz.opora.facts.Fact;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.projection.ProfileItems;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.vocabulary.Question;
import cz.opora.vocabulary.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which properties of facts each place of the case file fills, and which rules read them. */
final class FieldUses {
    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> propertiesOf = new TreeMap<>();
    private final Map<String, Set<String>> rulesOf = new HashMap<>();

    /**
     * What a field is used for.
     *
     * @param words the words of the property it fills; null when there are none
     * @param question how to ask; null when nobody wrote a question
     * @param rules the ids of the rules that read it
     */
    record Use(@Nullable Text words, @Nullable Question question, List<String> rules) {}

    FieldUses(RuleBases rules, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        FactPlaces.of().forEach(this::index);
        index();
        rules.units().forEach(unit -> unit.plans().forEach(this::index));
    }

    private void index(Class<? extends Fact> type, String pointer) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getName().equals("pointer")) {
                continue;
            }
            for (String source : FactPointers.sources(component)) {
                String place = source.startsWith("/") ? source : pointer + "/" + source;
                propertiesOf
                        .computeIfAbsent(place, key -> new TreeSet<>())
                        .add(type.getSimpleName() + "." + component.getName());
            }
        }
    }

    private void index(RulePlan rule) {
        rule.entry().patterns().forEach(pattern -> index(pattern, rule.entry().id()));
    }

    private void index(PatternEntry pattern, String id) {
        pattern.inner().forEach(inner -> index(inner, id));
        for (ConditionEntry condition : pattern.conditions()) {
            rulesOf.computeIfAbsent(pattern.type() + "." + condition.property(), key -> new TreeSet<>())
                    .add(id);
        }
    }

    /** Deadlines begin at recorded days; a recorded severity settles the three thresholds of a need. */
    private void index() {
        for (DeadlineCode code : DeadlineCode.values()) {
            code.startsFrom().forEach(place -> add(place, "Deadline.daysLeft", "Deadline.daysToLastDay"));
        }
        add("/needs/*/severity", "Need.severity", "Need.atLeastModerate", "Need.atLeastSevere", "Need.critical");
    }

    private void add(String place, String... properties) {
        propertiesOf.computeIfAbsent(place, key -> new TreeSet<>()).addAll(List.of(properties));
    }

    /** What fills a place; an age is filled by the places below it, a profile item by any of its section. */
    private Set<String> properties(String pointer) {
        Set<String> own = propertiesOf.get(pointer);
        if (own != null) {
            return own;
        }
        String above = pointer.substring(0, pointer.lastIndexOf('/'));
        return above.endsWith("/age") || above.equals("/profile")
                ? propertiesOf.getOrDefault(above.equals("/profile") ? "/profile/*" : above, Set.of())
                : Set.of();
    }

    /** A property of the same name as the field speaks of it; of several others the first with words. */
    Use of(String pointer) {
        Set<String> properties = properties(pointer);
        Set<String> rules = new TreeSet<>();
        Text words = null;
        Question question = null;
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        for (String property : properties) {
            boolean same = property.endsWith("." + name);
            rules.addAll(rulesOf.getOrDefault(property, Set.of()));
            Text label = vocabulary.properties().get(property);
            Question asked = vocabulary.questions().get(property);
            words = words == null || (same && label != null) ? label : words;
            question = question == null || (same && asked != null) ? asked : question;
        }
        ProfileItemCode item = ProfileItems.at(pointer);
        return new Use(item == null ? words : item.text(), question, List.copyOf(rules));
    }
}
