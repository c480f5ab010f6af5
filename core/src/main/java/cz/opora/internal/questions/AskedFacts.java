package cz.opora.internal.questions;

import cz.opora.casefile.CaseFile;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one case says of the places that questions name. */
final class AskedFacts {
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final CaseFile caseFile;

    AskedFacts(Collection<?> facts, CaseFile caseFile) {
        this.caseFile = caseFile;
        for (Object each : facts) {
            if (each instanceof Fact fact) {
                byType.computeIfAbsent(fact.getClass().getSimpleName(), name -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    private List<Fact> facts(AskedPlace place) {
        return byType.getOrDefault(place.type(), List.of());
    }

    /** Whether one of the properties is known to hold. */
    boolean anyHolds(List<AskedPlace> properties) {
        for (AskedPlace property : properties) {
            for (Fact fact : facts(property)) {
                if (Boolean.TRUE.equals(read(fact, property))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Object read(Fact fact, AskedPlace property) {
        return FactShape.of(fact.getClass()).read(fact, property.name());
    }

    /** The pointers a place stands for in this case. */
    List<String> pointers(AskedPlace place) {
        if (place.isPointer()) {
            return List.of(place.name());
        }
        List<Fact> facts = facts(place);
        if (facts.size() == 1) {
            return FactPointers.of(facts.get(0), place.name());
        }
        List<String> pointers = new ArrayList<>();
        facts.forEach(fact -> pointers.addAll(FactPointers.of(fact, place.name())));
        return pointers;
    }

    /** Those of them that nobody has filled in. */
    List<String> unknown(AskedPlace place) {
        if (place.isPointer()) {
            return CasePlaces.known(caseFile, place.name()) ? List.of() : List.of(place.name());
        }
        List<String> pointers = new ArrayList<>();
        for (Fact fact : facts(place)) {
            if (read(fact, place) == null) {
                pointers.addAll(FactPointers.of(fact, place.name()));
            }
        }
        return pointers;
    }
}
