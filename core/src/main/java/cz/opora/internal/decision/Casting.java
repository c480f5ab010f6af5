package cz.opora.internal.decision;

import cz.opora.advice.ActorRef;
import cz.opora.advice.Candidate;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.LandlordKind;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Sector;
import cz.opora.codes.Text;
import cz.opora.directory.Actor;
import cz.opora.directory.Capacity;
import cz.opora.facts.Housing;
import cz.opora.facts.Support;
import cz.opora.internal.decision.Matching.Choice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who plays a part in a row of the matrix: who works with the client already, else the best who fits. */
public final class Casting {
    private final Decision decision;
    private final ActedOn acted;
    private final List<Support> running;
    private final OwnDoctors doctors;
    private final boolean municipalFlat;

    /**
     * A part that is cast.
     *
     * @param role the part
     * @param actor who plays it
     * @param choice what was found for the type
     * @param candidate the actor as a candidate; null when nobody of the directory was chosen
     */
    public record Part(
            Role role,
            ActorRef actor,
            Choice choice,
            @Nullable Candidate candidate) {
        /** The key of the actor's card. */
        public String key() {
            return Casting.key(actor.type(), actor.service());
        }

        /** Whether somebody can be asked, if only with a question first. */
        boolean available() {
            return actor.involved() || choice.available();
        }
    }

    public Casting(Decision decision, ActedOn acted) {
        this.decision = decision;
        this.acted = acted;
        this.doctors = OwnDoctors.of(decision.projected().base().facts());
        this.municipalFlat = decision.projected().base().facts().stream()
                .anyMatch(fact -> fact instanceof Housing housing && housing.landlord() == LandlordKind.MUNICIPAL);
        this.running = decision.projected().base().facts().stream()
                .filter(Support.class::isInstance)
                .map(Support.class::cast)
                .filter(support -> Boolean.TRUE.equals(support.running()))
                .sorted(Comparator.comparing((Support support) -> support.service() == null)
                        .thenComparing(Support::pointer))
                .toList();
    }

    static String key(ActorType type, @Nullable String service) {
        return "actor/" + type + (service == null ? "" : "/" + service);
    }

    /** Whether somebody of the type works on the need already. */
    public boolean involved(NeedDomain need, ActorType type) {
        return involvedIn(need, type).isPresent();
    }

    /**
     * Who is at work comes first, then a doctor the client has or the office that lets a municipal flat, then the first type
     * that is available, else the first.
     */
    public Part part(Wanted row, Wanted.Link link) {
        for (ActorType type : link.anyOf()) {
            Optional<Support> support = involvedIn(row.need(), type);
            if (support.isPresent() && mayGoOn(support.get(), choice(row.need(), type))) {
                Choice choice = choice(row.need(), type);
                ActorRef actor = named(type, service(support.get(), choice), true);
                return new Part(link.role(), actor, choice, null);
            }
        }
        for (ActorType type : link.anyOf()) {
            boolean lets = municipalFlat
                    && type == ActorType.HOUSING_DEPT
                    && link.anyOf().contains(ActorType.LANDLORD);
            if (doctors.has(type) || lets) {
                return best(link.role(), row.need(), type);
            }
        }
        for (ActorType type : link.anyOf()) {
            if (choice(row.need(), type).available()) {
                return best(link.role(), row.need(), type);
            }
        }
        return best(link.role(), row.need(), link.anyOf().get(0));
    }

    /** Who is at work; where the entry names a kind of office alone and there is one such, that one. */
    private static @Nullable String service(Support support, Choice choice) {
        boolean only = support.service() == null
                && Bridges.TAKES_EVERYBODY.contains(
                        choice.fitting().isEmpty()
                                ? Sector.NATURAL
                                : choice.fitting().get(0).type().sector())
                && choice.fitting().size() == 1
                && choice.misfits().isEmpty();
        return only ? choice.fitting().get(0).service() : support.service();
    }

    /** An entry that names no need speaks of the whole case. */
    private Optional<Support> involvedIn(NeedDomain need, ActorType type) {
        return running.stream()
                .filter(support -> support.type() == type)
                .filter(support -> support.need() == null || support.need() == need)
                .findFirst();
    }

    /** Conditions for new clients do not concern who is at work; the client's veto and a conflict of safety do. */
    private static boolean mayGoOn(Support support, Choice choice) {
        return choice.misfits().entrySet().stream()
                .filter(entry -> entry.getKey().service().equals(support.service()))
                .noneMatch(entry -> entry.getValue().contains(MisfitGround.CLIENT_VETO)
                        || entry.getValue().contains(MisfitGround.SAFETY_CONFLICT));
    }

    /** Who works on another need already goes before a stranger; whom the worker decided against comes last. */
    private Part best(Role role, NeedDomain need, ActorType type) {
        Choice choice = choice(need, type);
        Candidate candidate = choice.fitting().stream()
                .min(Comparator.comparing((Candidate one) -> acted.overridden(key(type, one.service())))
                        .thenComparing(one -> !worksElsewhere(one)))
                .orElse(null);
        ActorRef actor = candidate == null
                ? named(type, null, false)
                : named(type, candidate.service(), worksElsewhere(candidate));
        return new Part(role, actor, choice, candidate);
    }

    private boolean worksElsewhere(Candidate candidate) {
        return running.stream().anyMatch(support -> candidate.service().equals(support.service()));
    }

    private Choice choice(NeedDomain need, ActorType type) {
        return Objects.requireNonNull(decision.matching().choices().get(new Matching.Key(need, type)));
    }

    /** A candidate as a card names it. */
    public ActorRef ref(Candidate candidate) {
        return named(candidate.type(), candidate.service(), worksElsewhere(candidate));
    }

    private Text kind(ActorType type) {
        return type == ActorType.LANDLORD && municipalFlat
                ? new Text("obec jako pronajímatel", "the municipality as the landlord")
                : type.text();
    }

    private ActorRef named(ActorType type, @Nullable String service, boolean involved) {
        if (service == null) {
            Text name = doctors.has(type) ? OwnDoctors.words(type) : kind(type);
            return new ActorRef(type, null, name, involved, null, null, null);
        }
        Actor actor = decision.directory().find(service).orElse(null);
        if (actor == null) {
            return new ActorRef(type, service, new Text(service, service), involved, null, null, null);
        }
        Capacity capacity = actor.capacity();
        LocalDate from = capacity == null ? null : capacity.freeFrom();
        return new ActorRef(
                type,
                service,
                new Text(actor.name(), actor.name()),
                involved,
                actor.free(),
                capacity == null ? null : capacity.waitDays(),
                from == null || !from.isAfter(decision.parameters().asOf()) ? null : from);
    }
}
