package cz.opora.internal.verdict;

import cz.opora.advice.Candidate;
import cz.opora.advice.Outcome;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Fact;
import cz.opora.facts.SituationOf;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in the case file a property of a fact comes from. */
public final class FactPointers {
    private FactPointers() {}

    /**
     * The JSON pointers that settle a property of a fact. A property of an actor of the directory is named
     * {@code directory/<actor>/<property>}: it is a doubt about the actor, not a question to the client.
     */
    public static List<String> of(Fact fact, String property) {
        if (fact instanceof Candidate candidate) {
            return List.of("directory/" + candidate.service() + "/" + property);
        }
        if (fact instanceof Outcome) {
            return List.of();
        }
        List<String> templates = TEMPLATES.get(fact.getClass()).get(property);
        if (templates == null) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + property);
        }
        return templates.stream()
                .map(template -> template.startsWith("/") ? template : fact.pointer() + "/" + template)
                .map(template -> starred(fact.pointer(), template))
                .toList();
    }

    /** Where the properties of a type come from: an absolute pointer, or one relative to the fact. */
    private static final ClassValue<Map<String, List<String>>> TEMPLATES = new ClassValue<>() {
        @Override
        protected Map<String, List<String>> computeValue(Class<?> type) {
            Map<String, List<String>> templates = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                templates.put(component.getName(), templates(component));
            }
            return templates;
        }
    };

    private static List<String> templates(RecordComponent component) {
        SituationOf situation = component.getAnnotation(SituationOf.class);
        if (situation != null) {
            return List.of("situations/" + situation.value().name());
        }
        DaysSince since = component.getAnnotation(DaysSince.class);
        if (since != null) {
            return List.of(since.value());
        }
        DaysUntil until = component.getAnnotation(DaysUntil.class);
        if (until != null) {
            return List.of(until.value());
        }
        ComputedFrom computed = component.getAnnotation(ComputedFrom.class);
        return computed == null ? List.of(component.getName()) : List.of(computed.value());
    }

    /** A star stands for the entry the fact was computed from. */
    private static String starred(String pointer, String template) {
        int star = template.indexOf("/*");
        boolean same = star > 0 && pointer.startsWith(template.substring(0, star) + "/");
        return same ? pointer + template.substring(star + 2) : template;
    }
}
