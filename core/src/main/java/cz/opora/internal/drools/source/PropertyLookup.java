package cz.opora.internal.drools.source;

import cz.opora.diagnostics.NearestName;
import cz.opora.internal.verdict.Phase;
import java.util.Optional;

/** Finds a property of a type and reports one that is not there, not to be read, or not to be read yet. */
final class PropertyLookup {
    private final RuleContext context;
    private final Problems problems;

    PropertyLookup(RuleContext context) {
        this.context = context;
        this.problems = context.problems();
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
        return settled(type, property, name) ? found : Optional.empty();
    }

    /** Of equal outcomes the stricter stands only when their first phase has ended; until then Drools sees both. */
    private boolean settled(FactType type, Property property, Token name) {
        boolean early = type.readFrom() == context.phase() && ReadableTypes.settledByMerging(property);
        if (early) {
            problems.error(
                    Kinds.UNSETTLED,
                    name,
                    property.fullName() + " is not final in phase "
                            + type.readFrom().group()
                            + ": of equal outcomes the stricter one stands only when the phase has ended",
                    "Maybe a rule of phase " + Phase.CHECK.group() + "?");
        }
        return !early;
    }
}
