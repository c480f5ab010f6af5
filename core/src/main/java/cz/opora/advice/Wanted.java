package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.Intensity;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.facts.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Whom a need calls for, in order: one row of the need-to-actor matrix. Built link by link in a rule:
 * {@code Wanted.chain($need).lead(ORP_SOCIAL).then(LANDLORD, HOUSING_DEPT).then(UP)}. Several types in one link mean
 * "either". A service that fits is looked for in the directory for each type.
 *
 * @param need the need served
 * @param about the JSON pointer of the need
 * @param links the links in order, the lead first
 * @param intensity how often the actors have to be in touch
 */
public record Wanted(NeedDomain need, String about, List<Link> links, Intensity intensity) implements Outcome {
    /**
     * One link of the chain.
     *
     * @param role the part the actor plays
     * @param anyOf the types that can play it, the better one first
     */
    public record Link(Role role, List<ActorType> anyOf) {
        /** Copies the list. */
        public Link {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** Copies the list. */
    public Wanted {
        links = List.copyOf(links);
    }

    /** Begins a chain for a need, at intensity {@link Intensity#REGULAR}. */
    public static Wanted chain(Need need) {
        return new Wanted(
                Objects.requireNonNull(need.domain(), "domain"), need.pointer(), List.of(), Intensity.REGULAR);
    }

    /** Who leads on this need. */
    public Wanted lead(ActorType... anyOf) {
        return with(Role.LEAD, anyOf);
    }

    /** Who comes next. */
    public Wanted then(ActorType... anyOf) {
        return with(Role.SUPPORT, anyOf);
    }

    /** Who supports beside the chain. */
    public Wanted support(ActorType... anyOf) {
        return with(Role.SUPPORT, anyOf);
    }

    /** Who is only consulted, without handing the case over. */
    public Wanted consult(ActorType... anyOf) {
        return with(Role.CONSULT, anyOf);
    }

    /** Who stands in while the better one is missing. */
    public Wanted backup(ActorType... anyOf) {
        return with(Role.BACKUP, anyOf);
    }

    /** How often the actors have to be in touch. */
    public Wanted at(Intensity newIntensity) {
        return new Wanted(need, about, links, newIntensity);
    }

    private Wanted with(Role role, ActorType... anyOf) {
        List<Link> longer = new ArrayList<>(links);
        longer.add(new Link(role, List.of(anyOf)));
        return new Wanted(need, about, longer, intensity);
    }

    @Override
    public String pointer() {
        return "wanted/" + need + "/"
                + links.stream().map(link -> link.role() + ":" + link.anyOf()).collect(Collectors.joining(";"));
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Wanted";
    }
}
