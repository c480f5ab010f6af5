package cz.opora.internal.engine;

import cz.opora.codes.Situation;
import cz.opora.facts.Children;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
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
    private static final String SITUATIONS = "/situations/";

    /** Which property of a type holds which situation; found once a type. */
    private static final ClassValue<List<Property>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<Property> computeValue(Class<?> type) {
            Map<Situation, Property> properties = new EnumMap<>(Situation.class);
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    for (String source : FactPointers.sources(component)) {
                        int place = source.indexOf("situations/");
                        if (place >= 0) {
                            Situation situation =
                                    Situation.valueOf(source.substring(place + "situations/".length()));
                            properties.put(situation, new Property(situation, component.getName()));
                        }
                    }
                }
            }
            return List.copyOf(properties.values());
        }
    };

    /** The property of a type that holds a situation. */
    private record Property(Situation situation, String name) {}

    /**
     * A situation as a fact knows it.
     *
     * @param value true, false or null when unknown
     * @param pointers the JSON pointers it rests on, that of the situation itself last
     */
    record Known(@Nullable Boolean value, List<String> pointers) {}

    private final @Nullable Fact[] holders = new Fact[Situation.values().length];
    private final @Nullable String[] properties = new String[holders.length];

    SituationFacts(Collection<?> facts) {
        for (Object each : facts) {
            if (each instanceof Fact fact) {
                for (Property property : PROPERTIES.get(fact.getClass())) {
                    int place = property.situation().ordinal();
                    if (fact instanceof Children || holders[place] == null) {
                        holders[place] = fact;
                        properties[place] = property.name();
                    }
                }
            }
        }
    }

    Known of(Situation situation) {
        Fact holder = holders[situation.ordinal()];
        String property = properties[situation.ordinal()];
        if (holder == null || property == null) {
            return new Known(null, List.of());
        }
        List<String> pointers = new ArrayList<>(FactPointers.of(holder, property));
        pointers.sort((left, right) -> Boolean.compare(left.contains(SITUATIONS), right.contains(SITUATIONS)));
        return new Known(value(situation), List.copyOf(pointers));
    }

    /** True, false or null when unknown. */
    @Nullable Boolean value(Situation situation) {
        Fact holder = holders[situation.ordinal()];
        String property = properties[situation.ordinal()];
        return holder == null || property == null
                ? null
                : (Boolean) FactShape.of(holder.getClass()).read(holder, property);
    }
}
