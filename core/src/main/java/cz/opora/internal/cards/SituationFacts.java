package cz.opora.internal.cards;

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
public final class SituationFacts {
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
                            Situation situation = Situation.valueOf(source.substring(place + "situations/".length()));
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
    public record Known(@Nullable Boolean value, List<String> pointers) {}

    /** The property of a fact that holds a situation. */
    private record Holder(Fact fact, String property) {}

    private final Map<Situation, Holder> holders = new EnumMap<>(Situation.class);

    public SituationFacts(Collection<?> facts) {
        for (Object each : facts) {
            if (each instanceof Fact fact) {
                for (Property property : PROPERTIES.get(fact.getClass())) {
                    if (fact instanceof Children || !holders.containsKey(property.situation())) {
                        holders.put(property.situation(), new Holder(fact, property.name()));
                    }
                }
            }
        }
    }

    public Known of(Situation situation) {
        Holder holder = holders.get(situation);
        if (holder == null) {
            return new Known(null, List.of());
        }
        List<String> pointers = new ArrayList<>(FactPointers.of(holder.fact(), holder.property()));
        pointers.sort((left, right) -> Boolean.compare(left.contains(SITUATIONS), right.contains(SITUATIONS)));
        return new Known(value(situation), List.copyOf(pointers));
    }

    /** True, false or null when unknown. */
    @Nullable Boolean value(Situation situation) {
        Holder holder = holders.get(situation);
        return holder == null
                ? null
                : (Boolean) FactShape.of(holder.fact().getClass()).read(holder.fact(), holder.property());
    }
}
