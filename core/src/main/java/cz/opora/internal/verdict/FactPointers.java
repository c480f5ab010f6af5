package cz.opora.internal.verdict;

import cz.opora.advice.Candidate;
import cz.opora.advice.Outcome;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Fact;
import cz.opora.facts.SituationOf;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

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
        RecordComponent component = component(fact.getClass(), property);
        String pointer = fact.pointer();
        SituationOf situation = component.getAnnotation(SituationOf.class);
        if (situation != null) {
            return List.of(pointer + "/situations/" + situation.value().name());
        }
        DaysSince since = component.getAnnotation(DaysSince.class);
        DaysUntil until = component.getAnnotation(DaysUntil.class);
        if (since != null || until != null) {
            return List.of(pointer + "/" + (since != null ? since.value() : until.value()));
        }
        ComputedFrom computed = component.getAnnotation(ComputedFrom.class);
        return computed == null ? List.of(pointer + "/" + property) : computed(pointer, computed.value());
    }

    /** A star stands for the entry the fact was computed from. */
    private static List<String> computed(String pointer, String[] patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> {
                    int star = pattern.indexOf("/*");
                    boolean same = star > 0 && pointer.startsWith(pattern.substring(0, star) + "/");
                    return same ? pointer + pattern.substring(star + 2) : pattern;
                })
                .toList();
    }

    private static RecordComponent component(Class<?> type, String property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + property));
    }
}
