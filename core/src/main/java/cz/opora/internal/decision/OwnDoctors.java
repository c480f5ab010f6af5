package cz.opora.internal.decision;

import cz.opora.codes.ActorType;
import cz.opora.codes.Text;
import cz.opora.facts.Child;
import cz.opora.facts.Health;
import cz.opora.facts.MentalHealth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Doctors the client goes to already: whom the directory does not know by name and who need not be sought. That nobody of
 * the town takes new patients is no matter of this client, so it is no gap either. Whoever was not asked about a general
 * practitioner may have one: then it is asked, and no gap is told.
 *
 * @param known kinds of doctors the client has
 * @param possible kinds nobody asked about
 */
record OwnDoctors(Set<ActorType> known, Set<ActorType> possible) {
    static OwnDoctors of(Collection<?> facts) {
        Set<ActorType> known = EnumSet.noneOf(ActorType.class);
        Set<ActorType> possible = EnumSet.noneOf(ActorType.class);
        for (Object fact : facts) {
            if (fact instanceof Health health && !Boolean.TRUE.equals(health.noGp())) {
                (health.noGp() == null ? possible : known).add(ActorType.GP);
            }
            if (fact instanceof MentalHealth mind && Boolean.TRUE.equals(mind.treated())) {
                known.add(ActorType.PSYCHIATRIST);
            }
        }
        List<Child> children = facts.stream()
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .toList();
        if (!children.isEmpty() && children.stream().allMatch(child -> Boolean.TRUE.equals(child.hasPaediatrician()))) {
            known.add(ActorType.PAEDIATRICIAN);
        }
        return new OwnDoctors(known, possible);
    }

    /** The client has one of that kind. */
    boolean has(ActorType type) {
        return known.contains(type);
    }

    /** Nobody knows whether the client has one. */
    boolean mayHave(ActorType type) {
        return possible.contains(type);
    }

    static Text words(ActorType type) {
        return switch (type) {
            case GP -> new Text("praktický lékař klienta", "the client's general practitioner");
            case PSYCHIATRIST -> new Text("ošetřující psychiatr", "the treating psychiatrist");
            case PAEDIATRICIAN -> new Text("dětský lékař, ke kterému děti chodí", "the children's own doctor");
            default -> type.text();
        };
    }
}
