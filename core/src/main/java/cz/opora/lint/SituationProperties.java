package cz.opora.lint;

import cz.opora.codes.Situation;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.SituationOf;
import cz.opora.internal.drools.source.ReadableTypes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Under which names rules read a situation. */
final class SituationProperties {
    /** A property of a fact. */
    record Named(String fact, String property) {}

    /** A property and the situations it tells of. */
    private record Telling(Named property, Set<Situation> situations) {}

    private static final List<Telling> ALL = ReadableTypes.all().stream()
            .filter(type -> type.isRecord() && Amounts.one(type.getSimpleName()))
            .flatMap(type -> Arrays.stream(type.getRecordComponents())
                    .map(component ->
                            new Telling(new Named(type.getSimpleName(), component.getName()), situations(component))))
            .filter(telling -> !telling.situations().isEmpty())
            .toList();

    private SituationProperties() {}

    static List<Named> of(Collection<Situation> situations) {
        return ALL.stream()
                .filter(telling -> !Collections.disjoint(telling.situations(), situations))
                .map(Telling::property)
                .toList();
    }

    private static Set<Situation> situations(RecordComponent component) {
        Set<Situation> told = EnumSet.allOf(Situation.class);
        told.removeIf(situation -> !holds(component, situation));
        return told;
    }

    private static boolean holds(RecordComponent component, Situation situation) {
        SituationOf own = component.getAnnotation(SituationOf.class);
        ComputedFrom computed = component.getAnnotation(ComputedFrom.class);
        boolean summed = computed != null
                && component.getType() == Boolean.class
                && Arrays.stream(computed.value()).anyMatch(place -> place.endsWith("/situations/" + situation));
        return summed || (own != null && own.value() == situation);
    }
}
