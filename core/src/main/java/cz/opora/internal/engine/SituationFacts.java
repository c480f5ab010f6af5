package cz.opora.internal.engine;

import cz.opora.codes.Situation;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.Fact;
import cz.opora.facts.SituationOf;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the facts say of each situation. A situation of children is read from all children together, when there is such a
 * summary: one child's injury counts even when the family section says nothing.
 */
final class SituationFacts {
    /**
     * A situation as a fact knows it.
     *
     * @param value true, false or null when unknown
     * @param pointers the JSON pointers it rests on
     */
    record Known(@Nullable Boolean value, List<String> pointers) {}

    private final Map<Situation, Known> known = new EnumMap<>(Situation.class);

    SituationFacts(Collection<?> facts) {
        for (Object fact : facts) {
            if (fact instanceof Fact one && one.getClass().isRecord()) {
                for (RecordComponent component : one.getClass().getRecordComponents()) {
                    read(one, component);
                }
            }
        }
    }

    Known of(Situation situation) {
        return known.getOrDefault(situation, new Known(null, List.of()));
    }

    private void read(Fact fact, RecordComponent component) {
        SituationOf direct = component.getAnnotation(SituationOf.class);
        if (direct != null) {
            String pointer = fact.pointer() + "/situations/" + direct.value().name();
            known.putIfAbsent(direct.value(), new Known(value(fact, component), List.of(pointer)));
        }
        ComputedFrom computed = component.getAnnotation(ComputedFrom.class);
        if (computed != null && fact.getClass() == cz.opora.facts.Children.class) {
            summary(fact, component, computed.value());
        }
    }

    private void summary(Fact fact, RecordComponent component, String[] pointers) {
        List<String> all = new ArrayList<>(List.of(pointers));
        for (String pointer : pointers) {
            int place = pointer.indexOf("/situations/");
            if (place >= 0) {
                Situation situation = Situation.valueOf(pointer.substring(place + "/situations/".length()));
                known.put(situation, new Known(value(fact, component), all));
            }
        }
    }

    private static @Nullable Boolean value(Fact fact, RecordComponent component) {
        try {
            return (Boolean) component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
