package cz.opora.internal.decision;

import cz.opora.advice.Candidate;
import cz.opora.advice.Doubt;
import cz.opora.codes.ActorType;
import cz.opora.codes.DoubtKind;
import cz.opora.codes.Mobility;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Sector;
import cz.opora.facts.Addiction;
import cz.opora.facts.Children;
import cz.opora.facts.Client;
import cz.opora.facts.Health;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to settle about an actor first: what rules say, and what the directory does not know though it matters for this
 * client. A doubt, never a misfit.
 */
final class Doubts {
    private static final Set<Mobility> LIMITED = EnumSet.of(Mobility.WITH_AID, Mobility.WHEELCHAIR, Mobility.BEDRIDDEN);

    private static final Set<ActorType> EVERYBODY =
            EnumSet.of(ActorType.HEALTH_INSURER, ActorType.PUBLIC_HEALTH_OFFICE, ActorType.EMS, ActorType.HOSPITAL);

    private final Map<String, Set<DoubtKind>> said = new HashMap<>();
    private final @Nullable Client client;
    private final @Nullable Health health;
    private final @Nullable Addiction addiction;
    private final @Nullable Children children;

    Doubts(Collection<Doubt> written, Collection<?> facts) {
        for (Doubt doubt : written) {
            said.computeIfAbsent(doubt.need() + "/" + doubt.service(), key -> EnumSet.noneOf(DoubtKind.class))
                    .add(doubt.kind());
        }
        client = only(Client.class, facts);
        health = only(Health.class, facts);
        addiction = only(Addiction.class, facts);
        children = only(Children.class, facts);
    }

    private static <T> @Nullable T only(Class<T> type, Collection<?> facts) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** In the order of {@link DoubtKind}. */
    Set<DoubtKind> of(Candidate candidate) {
        Set<DoubtKind> all = EnumSet.noneOf(DoubtKind.class);
        all.addAll(said.getOrDefault(candidate.need() + "/" + candidate.service(), Set.of()));
        add(all, DoubtKind.COVERAGE_UNKNOWN, candidate.covers() == null);
        add(all, DoubtKind.GROUP_UNKNOWN, candidate.groupFits() == null);
        add(all, DoubtKind.ACCEPTS_NEW_UNKNOWN, candidate.acceptsNew() == null && !servesEverybody(candidate.type()));
        boolean social = candidate.type().sector() == Sector.SOCIAL;
        boolean housing = social || candidate.type().sector() == Sector.HOUSING;
        boolean residential = !Boolean.FALSE.equals(candidate.residential());
        add(all, DoubtKind.SOBER_RULE_UNKNOWN, housing && candidate.soberOnly() == null && uses());
        add(all, DoubtKind.SUBSTANCES_UNKNOWN, substancesUnknown(candidate));
        add(all, DoubtKind.MOBILITY_UNKNOWN, housing && candidate.takesWheelchair() == null && limited());
        boolean housed = housing && residential;
        add(all, DoubtKind.CONTINENCE_UNKNOWN, housed && candidate.continenceRequired() == null && incontinent());
        add(all, DoubtKind.NURSING_UNKNOWN, housed && candidate.nursing() == null && needsNursing());
        add(all, DoubtKind.CHILDREN_UNKNOWN, housed && candidate.withChildren() == null && hasChildren(candidate));
        add(all, DoubtKind.RESIDENCE_UNKNOWN, housing && candidate.residenceRequired() == null && residesElsewhere());
        return all;
    }

    /** An office, a court, an ambulance or a hospital does not choose its clients. */
    private static boolean servesEverybody(ActorType type) {
        return Bridges.TAKES_EVERYBODY.contains(type.sector()) || EVERYBODY.contains(type);
    }

    private static void add(Set<DoubtKind> all, DoubtKind kind, boolean doubtful) {
        if (doubtful) {
            all.add(kind);
        }
    }

    private boolean uses() {
        return addiction != null
                && (Boolean.TRUE.equals(addiction.activeUse()) || Boolean.TRUE.equals(addiction.intoxicatedNow()));
    }

    /** Who it works with is asked where the need is addiction and what the client takes is known. */
    private boolean substancesUnknown(Candidate candidate) {
        boolean known = addiction != null
                && addiction.substances() != null
                && !Objects.requireNonNull(addiction.substances()).isEmpty();
        boolean specialised =
                candidate.type().sector() == Sector.SOCIAL || candidate.type().sector() == Sector.HEALTH;
        return candidate.need() == NeedDomain.ADDICTION && specialised && known && candidate.substanceFits() == null;
    }

    private boolean limited() {
        return health != null && health.mobility() != null && LIMITED.contains(health.mobility());
    }

    private boolean incontinent() {
        return health != null && Boolean.FALSE.equals(health.continent());
    }

    private boolean needsNursing() {
        return health != null && Boolean.TRUE.equals(health.needsNursing());
    }

    private boolean hasChildren(Candidate candidate) {
        boolean roof = candidate.need() == NeedDomain.HOUSING || candidate.need() == NeedDomain.DOMESTIC_VIOLENCE;
        return roof && children != null && Boolean.TRUE.equals(children.any());
    }

    private boolean residesElsewhere() {
        return client != null && Boolean.FALSE.equals(client.residentHere());
    }
}
