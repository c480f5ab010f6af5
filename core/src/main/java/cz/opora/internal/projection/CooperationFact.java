package cz.opora.internal.projection;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Sector;
import cz.opora.facts.Cooperation;
import cz.opora.facts.Need;
import cz.opora.facts.Support;
import cz.opora.internal.verdict.Bounds;
import cz.opora.internal.verdict.FactBase.Hypothetical;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Counts the actor types and sectors the case needs; what is unknown may still add to both. */
final class CooperationFact {
    private static final String POINTER = "/cooperation";

    private final Set<ActorType> sureTypes = EnumSet.noneOf(ActorType.class);
    private final Set<Sector> sureSectors = EnumSet.noneOf(Sector.class);
    private final Set<ActorType> possibleTypes = EnumSet.noneOf(ActorType.class);
    private final Set<Sector> possibleSectors = EnumSet.noneOf(Sector.class);

    private CooperationFact() {}

    /** Adds the fact; the needs and supports, known and hypothetical, have to be there already. */
    static void add(List<Object> facts, List<Hypothetical> hypotheticals, ProjectionNotes notes) {
        CooperationFact counted = new CooperationFact();
        facts.forEach(fact -> counted.count(fact, true));
        hypotheticals.forEach(hypothetical -> counted.count(hypothetical.fact(), false));
        Bounds types = new Bounds(counted.sureTypes.size(), counted.possibleTypes.size());
        Bounds sectors = new Bounds(counted.sureSectors.size(), counted.possibleSectors.size());
        notes.range(POINTER, "actorTypesAtLeast", types);
        notes.range(POINTER, "sectorsAtLeast", sectors);
        facts.add(new Cooperation(POINTER, types.min(), sectors.min()));
    }

    private void count(Object fact, boolean real) {
        if (fact instanceof Need need && !Boolean.FALSE.equals(need.atLeastModerate())) {
            count(Objects.requireNonNull(need.domain()), real && Boolean.TRUE.equals(need.atLeastModerate()));
        } else if (fact instanceof Support support && !Boolean.FALSE.equals(support.running())) {
            count(support, real && Boolean.TRUE.equals(support.running()));
        }
    }

    private void count(NeedDomain domain, boolean sure) {
        possibleTypes.addAll(domain.countedActors());
        possibleSectors.addAll(domain.countedSectors());
        if (sure) {
            sureTypes.addAll(domain.countedActors());
            sureSectors.addAll(domain.countedSectors());
        }
    }

    /** Who a list nobody asked about holds may be anybody. */
    private void count(Support support, boolean sure) {
        ActorType type = support.type();
        if (type == null) {
            possibleTypes.addAll(EnumSet.allOf(ActorType.class));
            possibleSectors.addAll(EnumSet.allOf(Sector.class));
            return;
        }
        possibleTypes.add(type);
        possibleSectors.add(type.sector());
        if (sure) {
            sureTypes.add(type);
            sureSectors.add(type.sector());
        }
    }
}
