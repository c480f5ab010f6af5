package cz.opora.internal.decision;

import cz.opora.advice.Candidate;
import cz.opora.advice.Directory;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.Mobility;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Sex;
import cz.opora.codes.Substance;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.EntryRules;
import cz.opora.facts.Client;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The directory as the rules of one decision see it: for the territory and the registered groups of one client.
 * Thread-safe. Public only because compiled rules call it.
 */
@NullMarked
public final class DirectoryView implements Directory {
    private final ActorDirectory directory;
    private final @Nullable String territory;
    private final LocalDate asOf;
    private final Map<RegisteredGroup, Boolean> clientGroups;
    private final @Nullable List<Substance> substances;
    /** Dozens of rules ask the same of the same row, and Drools and the walk each do. */
    private final IdentityHashMap<Wanted, List<Candidate>> found = new IdentityHashMap<>();

    /**
     * A view of the directory.
     *
     * @param directory the directory
     * @param territory the ORP that works on the case; null when unknown
     * @param asOf the day of the decision
     * @param clientGroups the groups the client is known to belong to (true) or not (false); an unlisted one is unknown
     * @param substances what the client is known to be addicted to; null when unknown
     */
    public DirectoryView(
            ActorDirectory directory,
            @Nullable String territory,
            LocalDate asOf,
            Map<RegisteredGroup, Boolean> clientGroups,
            @Nullable List<Substance> substances) {
        this.directory = directory;
        this.territory = territory;
        this.asOf = asOf;
        this.clientGroups = Map.copyOf(clientGroups);
        this.substances = substances == null ? null : List.copyOf(substances);
    }

    @Override
    public String pointer() {
        return "/directory";
    }

    /** In the order of the chain, within a type by id; a type named twice is looked up once. */
    @Override
    public List<Candidate> candidates(Wanted wanted) {
        synchronized (found) {
            return found.computeIfAbsent(wanted, this::find);
        }
    }

    private List<Candidate> find(Wanted wanted) {
        List<Candidate> candidates = new ArrayList<>();
        for (ActorType type : typesOf(wanted)) {
            for (Actor actor : directory.serving(type, territory)) {
                candidates.add(candidate(wanted.need(), actor));
            }
        }
        return List.copyOf(candidates);
    }

    /** Whether the directory is declared complete for the type in this territory on this day: only then is a gap a gap. */
    public boolean completeFor(ActorType type) {
        return directory.completeFor(type, territory, asOf);
    }

    /** What the directory says of the service that refused, as far as it concerns this client. */
    RegisterEntry entry(Refusal refusal, Client client) {
        Actor actor = refusal.service() == null
                ? null
                : directory.find(refusal.service()).orElse(null);
        return new RegisterEntry(
                refusal.pointer(),
                refusal.service(),
                refusal.need(),
                refusal.ground(),
                actor == null ? null : groupFits(actor),
                actor == null ? null : ageFits(actor, client),
                actor == null ? null : new ActorAttributes(actor).refusesAsResidential(),
                registered(actor, refusal),
                refusal.monthsSince());
    }

    private static @Nullable Boolean ageFits(Actor actor, Client client) {
        ActorAttributes attributes = new ActorAttributes(actor);
        Integer from = attributes.ageFrom();
        Integer to = attributes.ageTo();
        Integer youngest = client.ageAtLeast();
        Integer oldest = client.ageAtMost();
        if (from == null || to == null || youngest == null || oldest == null) {
            return null;
        }
        if (from <= youngest && oldest <= to) {
            return true;
        }
        boolean outside = oldest < from || youngest > to;
        return outside ? Boolean.FALSE : null;
    }

    private static @Nullable Boolean registered(@Nullable Actor actor, Refusal refusal) {
        ActorType type = actor == null ? refusal.type() : actor.type();
        return type == null ? null : (Boolean) type.registeredService();
    }

    private static Set<ActorType> typesOf(Wanted wanted) {
        Set<ActorType> types = new LinkedHashSet<>();
        wanted.links().forEach(link -> types.addAll(link.anyOf()));
        return types;
    }

    private Candidate candidate(NeedDomain need, Actor actor) {
        ActorAttributes of = new ActorAttributes(actor);
        return new Candidate(
                need,
                actor.type(),
                actor.id(),
                "actor/" + actor.type() + "/" + actor.id(),
                directory.covers(actor, territory),
                of.ageFrom(),
                of.ageTo(),
                groupFits(actor),
                of.rule(EntryRules::soberOnly),
                of.rule(EntryRules::residenceRequired),
                actor.acceptsNew(),
                of.referralRequired(),
                of.clientMustCome(),
                of.residential(),
                of.takes(Sex.FEMALE),
                of.takes(Sex.MALE),
                of.rule(EntryRules::withChildren),
                of.rule(EntryRules::nursing),
                of.rule(EntryRules::continenceRequired),
                of.takes(Mobility.WITH_AID),
                of.takes(Mobility.WHEELCHAIR),
                of.takes(Mobility.BEDRIDDEN),
                of.rule(EntryRules::documents),
                of.rule(EntryRules::insurance),
                of.fee(),
                of.waitDays(asOf),
                of.noFreePlace(),
                of.monthsSinceVerified(asOf),
                actor.cdzType(),
                of.worksWithOneOf(substances));
    }

    /**
     * True when one group fits, false when none does, null when that is not known. An actor outside the register of
     * social services (a doctor, an office) that states no groups has none to compare: everybody fits. A registered
     * service whose list is known to be empty fits nobody.
     */
    private @Nullable Boolean groupFits(Actor actor) {
        List<RegisteredGroup> groups = actor.targetGroups();
        if (!actor.type().registeredService() && (groups == null || groups.isEmpty())) {
            return true;
        }
        if (groups == null) {
            return null;
        }
        if (groups.stream().anyMatch(group -> Boolean.TRUE.equals(clientGroups.get(group)))) {
            return true;
        }
        return groups.stream().allMatch(group -> Boolean.FALSE.equals(clientGroups.get(group))) ? Boolean.FALSE : null;
    }
}
