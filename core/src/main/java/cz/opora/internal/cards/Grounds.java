package cz.opora.internal.cards;

import cz.opora.advice.Availability;
import cz.opora.advice.Candidate;
import cz.opora.advice.Membership;
import cz.opora.advice.Misfit;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.RegisteredGroup;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.facts.Client;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Fact;
import cz.opora.facts.RegisterEntry;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.Outcomes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the facts rest on that the library writes between the phases: no rule wrote them, so no firing tells it. */
final class Grounds {
    private final Outcomes outcomes;
    private final ActorDirectory directory;
    private final List<Object> facts;

    Grounds(Decision decision) {
        this.outcomes = decision.outcomes();
        this.directory = decision.directory();
        this.facts = decision.projected().base().facts();
    }

    /** The outcomes and conclusions a fact was made of; empty when it was not made by the library. */
    List<Fact> of(Fact fact) {
        if (fact instanceof TargetGroupFinding finding) {
            return List.of(Membership.of(finding.group()));
        }
        return fact instanceof Availability absence ? absence(absence) : List.of();
    }

    /** Nobody is there for a need: who called for one, and why those who could have come do not fit. */
    private List<Fact> absence(Availability absence) {
        List<Fact> grounds = new ArrayList<>();
        Set<ActorType> types = EnumSet.of(absence.type());
        for (Wanted row : outcomes.of(Wanted.class).toList()) {
            List<Wanted.Link> asking = row.links().stream()
                    .filter(link -> row.need() == absence.need() && link.anyOf().contains(absence.type()))
                    .toList();
            // Where either of two would do, the other one does not fit either.
            asking.forEach(link -> types.addAll(link.anyOf()));
            if (!asking.isEmpty()) {
                grounds.add(row);
            }
        }
        Set<String> services = outcomes.of(Candidate.class)
                .filter(candidate -> candidate.need() == absence.need() && types.contains(candidate.type()))
                .map(Candidate::service)
                .collect(Collectors.toSet());
        outcomes.of(Misfit.class)
                .filter(misfit -> misfit.need() == absence.need() && services.contains(misfit.service()))
                .forEach(grounds::add);
        return grounds;
    }

    /** That a service takes a group of persons the client belongs to: what says that the client belongs to it. */
    List<Fact> groupsOf(RegisterEntry entry) {
        Set<String> served = served(
                entry.service() == null
                        ? List.of()
                        : directory
                                .find(entry.service())
                                .map(Actor::targetGroups)
                                .orElse(List.of()));
        return outcomes.of(Conclusion.class)
                .filter(conclusion -> served.contains(conclusion.code()))
                .map(Fact.class::cast)
                .toList();
    }

    private static Set<String> served(List<RegisteredGroup> groups) {
        return groups.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** Whom a service compares with its limits of age. */
    Client client() {
        return facts.stream()
                .filter(Client.class::isInstance)
                .map(Client.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
