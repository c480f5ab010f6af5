package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import java.util.Optional;

/** Finds a property of a type and reports one that is not there or not to be read. */
final class PropertyLookup {
    private final Problems problems;

    PropertyLookup(Problems problems) {
        this.problems = problems;
    }

    /** The property; through a variable also the pointer every fact has. */
    Optional<Property> find(FactType type, Token name, boolean throughVariable) {
        Optional<Property> found = throughVariable
                ? type.member(name.text())
                : Optional.ofNullable(type.properties().get(name.text()));
        if (found.isEmpty()) {
            problems.error(
                    Kinds.UNKNOWN_PROPERTY,
                    name,
                    "unknown property " + name.text() + " on " + type.name(),
                    NearestName.of(name.text(), type.properties().keySet()));
            return Optional.empty();
        }
        Property property = found.get();
        if (!property.readable()) {
            problems.error(
                    Kinds.UNREADABLE_PROPERTY,
                    name,
                    property.fullName() + " is " + property.described(),
                    property.instead());
            return Optional.empty();
        }
        return found;
    }
}
