package cz.opora.national;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Role;
import cz.opora.national.PublishedCase.Actor;
import cz.opora.national.PublishedCase.Certainty;
import cz.opora.national.PublishedCase.Told;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published case beside the advice it gets.
 *
 * @param source what the source says
 * @param present who works with the client already, by the case file
 * @param advice what we say
 */
record PublishedResult(PublishedCase source, Set<ActorType> present, Advice advice) {
    /** More than these nobody reads. */
    static final int SUGGESTIONS = 12;

    /**
     * The actors to involve now, then recipients of escalations, then the actors who come later. Who works with the client
     * already is no suggestion, nor is the advised office itself.
     */
    Set<ActorType> suggestions() {
        Stream<ActorType> now = actors(card -> card.role() != Role.LATER);
        Stream<ActorType> recipients =
                advice.escalations().stream().map(EscalationCard::recipients).flatMap(List::stream);
        Stream<ActorType> later = actors(card -> card.role() == Role.LATER);
        return Stream.of(now, recipients, later)
                .flatMap(types -> types)
                .filter(type -> type != ActorType.ORP_SOCIAL && !present.contains(type))
                .distinct()
                .limit(SUGGESTIONS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<ActorType> actors(Predicate<ActorCard> which) {
        return advice.actors().stream().filter(which).map(ActorCard::type);
    }

    /** The escalations raised, each once, in the order of the code list. */
    List<EscalationCode> raised() {
        Set<EscalationCode> raised =
                advice.escalations().stream().map(EscalationCard::code).collect(Collectors.toSet());
        return Arrays.stream(EscalationCode.values()).filter(raised::contains).toList();
    }

    List<EscalationCode> forbiddenRaised() {
        return raised().stream().filter(source.forbidden()::contains).toList();
    }

    /** The actors the source names and advice could name: who is there already needs no advice. */
    List<Actor> stated() {
        return source.actors().stream()
                .filter(actor -> actor.certainty() == Certainty.STATED && actor.canBeAdvised())
                .filter(actor -> !meets(actor.codes(), present))
                .toList();
    }

    List<Actor> found() {
        return stated().stream()
                .filter(actor -> meets(actor.codes(), suggestions()))
                .toList();
    }

    List<Actor> missed() {
        return stated().stream()
                .filter(actor -> !meets(actor.codes(), suggestions()))
                .toList();
    }

    List<Told> told(Predicate<Told> which) {
        return source.escalations().stream().filter(which).toList();
    }

    List<Told> toldAndRaised(Predicate<Told> which) {
        return told(which).stream()
                .filter(told -> meets(told.codes(), raised()))
                .toList();
    }

    private static boolean meets(Collection<?> any, Collection<?> of) {
        return !Collections.disjoint(any, of);
    }
}
