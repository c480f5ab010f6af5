package cz.opora.internal.decision;

import cz.opora.codes.ActorType;
import cz.opora.codes.AgeBand;
import cz.opora.codes.Mobility;
import cz.opora.codes.Sector;
import cz.opora.codes.ServiceForm;
import cz.opora.codes.Sex;
import cz.opora.codes.Substance;
import cz.opora.directory.Actor;
import cz.opora.directory.Capacity;
import cz.opora.directory.EntryRules;
import cz.opora.internal.projection.Kleene;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of an actor from its entry in the directory. What the entry does not say is null.
 *
 * @param actor the entry
 */
record ActorAttributes(Actor actor) {
    /** Offices, whose matters can be settled by post or by somebody else. */
    private static final Set<Sector> OFFICES =
            EnumSet.of(Sector.LOCAL_GOV, Sector.LABOUR_BENEFITS, Sector.JUSTICE, Sector.SECURITY);

    /**
     * Used by the child, whatever need of the family they serve; with those of the sector of education. Source: our reading
     * (G) of need-to-actor.md 5.1 F03 beside M02 and M29, where they are wanted for an adult client.
     */
    private static final Set<ActorType> OF_A_CHILD = EnumSet.of(
            ActorType.PAEDIATRICIAN, ActorType.EARLY_CARE, ActorType.SAS_FAMILY, ActorType.OSPOD, ActorType.UMPOD);

    /**
     * The provider's own limit if it states one, else the outer edge of its bands; a hole between bands is not seen. Where the
     * age is that of a child, any age of the client fits.
     */
    @Nullable Integer ageFrom() {
        return bound(actor.minAge(), Comparator.naturalOrder(), AgeBand::from);
    }

    @Nullable Integer ageTo() {
        return bound(actor.maxAge(), Comparator.reverseOrder(), AgeBand::to);
    }

    private @Nullable Integer bound(
            @Nullable Integer stated, Comparator<Integer> outermostFirst, ToIntFunction<AgeBand> edge) {
        List<AgeBand> bands = actor.ageBands();
        boolean silent = stated == null && (bands == null || bands.isEmpty());
        if (!silent && isOfAChild()) {
            return edge.applyAsInt(AgeBand.ANY_AGE);
        }
        if (stated != null || bands == null || bands.isEmpty()) {
            return stated;
        }
        return bands.stream().map(edge::applyAsInt).min(outermostFirst).orElseThrow();
    }

    private boolean isOfAChild() {
        return actor.type().sector() == Sector.EDUCATION || OF_A_CHILD.contains(actor.type());
    }

    /** Residential in all its forms; a service of several forms may be taken without moving in. */
    @Nullable Boolean residential() {
        List<ServiceForm> forms = actor.forms();
        boolean known = forms != null && !forms.isEmpty();
        return known ? List.of(ServiceForm.RESIDENTIAL).equals(forms) : null;
    }

    /** Whether a refusal came from a residential service; unknown for one of several forms. */
    @Nullable Boolean refusesAsResidential() {
        List<ServiceForm> forms = actor.forms();
        boolean mixed = forms != null && forms.size() > 1 && forms.contains(ServiceForm.RESIDENTIAL);
        return mixed ? null : residential();
    }

    /** It neither visits at home nor works in the field nor houses the client. */
    @Nullable Boolean clientMustCome() {
        List<ServiceForm> forms = actor.forms();
        boolean elsewhere =
                forms != null && (forms.contains(ServiceForm.FIELD) || forms.contains(ServiceForm.RESIDENTIAL));
        if (elsewhere
                || Boolean.TRUE.equals(actor.homeVisits())
                || OFFICES.contains(actor.type().sector())) {
            return false;
        }
        boolean onlyThere = forms != null && !forms.isEmpty();
        return (onlyThere || Boolean.FALSE.equals(actor.homeVisits())) ? Boolean.TRUE : null;
    }

    @Nullable Boolean takes(Sex sex) {
        List<Sex> sexes = rule(EntryRules::sexes);
        return sexes == null ? null : (Boolean) sexes.contains(sex);
    }

    @Nullable Boolean takes(Mobility mobility) {
        List<Mobility> served = rule(EntryRules::mobility);
        return served == null ? null : (Boolean) served.contains(mobility);
    }

    /** One of its entry rules; null when it is unknown. */
    <T> @Nullable T rule(Function<EntryRules, @Nullable T> one) {
        EntryRules entry = actor.entry();
        return entry == null ? null : one.apply(entry);
    }

    @Nullable Boolean referralRequired() {
        return Kleene.not(rule(EntryRules::selfReferral));
    }

    @Nullable Boolean fee() {
        return Kleene.not(actor.free());
    }

    /** Days of waiting it states, or until the day from which a place is free. */
    @Nullable Integer waitDays(LocalDate asOf) {
        Capacity capacity = actor.capacity();
        if (capacity == null || capacity.waitDays() != null || capacity.freeFrom() == null) {
            return capacity == null ? null : capacity.waitDays();
        }
        return (int) Math.max(0, ChronoUnit.DAYS.between(asOf, capacity.freeFrom()));
    }

    @Nullable Boolean noFreePlace() {
        Capacity capacity = actor.capacity();
        return (capacity == null || capacity.free() == null) ? null : (Boolean) (capacity.free() == 0);
    }

    @Nullable Integer monthsSinceVerified(LocalDate asOf) {
        LocalDate verified = actor.verifiedOn();
        return verified == null ? null : (Integer) (int) ChronoUnit.MONTHS.between(verified, asOf);
    }

    /** Null unless both what it works with and what the client is addicted to are known. */
    @Nullable Boolean worksWithOneOf(@Nullable List<Substance> clients) {
        List<Substance> served = rule(EntryRules::substances);
        if (served == null || clients == null || clients.isEmpty()) {
            return null;
        }
        return clients.stream().anyMatch(served::contains);
    }
}
