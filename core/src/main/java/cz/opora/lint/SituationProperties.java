package cz.opora.lint;

import cz.opora.codes.Situation;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.SituationOf;
import cz.opora.internal.drools.source.ReadableTypes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Under which names rules read a situation. */
final class SituationProperties {
    /** A property of a fact. */
    record Named(String fact, String property) {}

    private SituationProperties() {}

    static List<Named> of(Collection<Situation> situations) {
        return ReadableTypes.all().stream()
                .filter(type -> type.isRecord() && Amounts.one(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.getRecordComponents())
                        .filter(component -> situations.stream().anyMatch(each -> holds(component, each)))
                        .map(component -> new Named(type.getSimpleName(), component.getName())))
                .toList();
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
