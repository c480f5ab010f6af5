package cz.opora.internal.cards;

import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Urgency;
import cz.opora.internal.decision.Bridges;
import cz.opora.internal.decision.Casting.Part;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.decision.PlannedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order actors get a place in the plan. First whom a step for now names, two of each need; who saves life and those
 * around the client beyond that number. Then who leads each need that has nobody yet, and those around the client. Then all
 * in their turn: whom steps for now name, who leads a step that fits the page, the more urgent rows first, who comes next,
 * stand-ins that are needed, the rest of the chain. So no need takes every place before another has anybody. Who is offered
 * only if the client wants takes no place before the client does; the own office takes one only where a row is its alone.
 */
final class ActorPlaces {
    /** As many steps as the page holds. Source: need-to-actor.md 5.0/3 (G). */
    private static final int ON_PAGE = 6;

    /** As many of one need come before the lead of another (G). */
    private static final int FIRST_OF_NEED = 2;

    /** Whom no number keeps out: who saves life, and those around the client, who come before any service (5.0/1, 5.0/2). */
    private static final Set<ActorType> BESIDE = EnumSet.of(
            ActorType.POLICE,
            ActorType.EMS,
            ActorType.OSPOD,
            ActorType.FIRE,
            ActorType.HOSPITAL,
            ActorType.PSYCHIATRIC_HOSPITAL,
            ActorType.FAMILY);

    private static final int FOR_NOW = 0;
    private static final int LEADS = 1;
    private static final int REST = 2;
    private static final int STAND_IN = 1;
    private static final int LATER = 4;

    private static final Comparator<Place> IN_TURN = Comparator.comparingInt(Place::group)
            .thenComparing(Place::urgency)
            .thenComparingInt(Place::turn)
            .thenComparingInt(Place::at)
            .thenComparingInt(Place::link);

    private final List<Place> places = new ArrayList<>();

    /**
     * A part in the plan.
     *
     * @param group how soon it gets a place; within a group by urgency and turn
     * @param at the number of its row in the plan
     * @param link its number in the chain of the row
     */
    record Place(int group, Urgency urgency, int turn, int at, int link, PlannedRow row, Part part) {
        NeedDomain need() {
            return row.row().need();
        }

        String key() {
            return part.key();
        }

        /** Whether it is the own office. */
        boolean ours() {
            return part.actor().type() == ActorType.ORP_SOCIAL;
        }
    }

    ActorPlaces(List<PlannedRow> rows, Bridges bridges, PlanOrder order) {
        for (int at = 0; at < rows.size(); at++) {
            if (!order.onlyIfWanted(rows.get(at).row())) {
                add(at, rows.get(at), bridges);
            }
        }
    }

    private void add(int at, PlannedRow row, Bridges bridges) {
        List<Part> needed = bridges.of(row);
        List<Part> parts = row.parts();
        for (int link = 0; link < parts.size(); link++) {
            Place place = place(at, row, parts.get(link), link);
            boolean standsByIdly = place.part().role() == Role.BACKUP && !needed.contains(place.part());
            boolean alone = place.part().role() == Role.LEAD && row.named().isEmpty();
            if (!standsByIdly && (!place.ours() || alone)) {
                places.add(place);
            }
        }
    }

    private static Place place(int at, PlannedRow row, Part part, int link) {
        int named = row.named().indexOf(part);
        int group = named == 0 && at < ON_PAGE ? LEADS : REST;
        int rest = part.role() == Role.BACKUP ? STAND_IN : LATER + link;
        return new Place(
                named >= 0 && row.immediate() ? FOR_NOW : group,
                row.term().urgency(),
                named < 0 ? rest : row.immediate() ? 0 : named,
                at,
                link,
                row,
                part);
    }

    /** In the order of the plan. */
    List<Place> all() {
        return places;
    }

    /** The keys of the cards of the own office: it, and another one that a support names. */
    Set<String> ours() {
        Set<String> ours = new LinkedHashSet<>();
        places.stream().filter(Place::ours).map(Place::key).forEach(ours::add);
        return ours;
    }

    /** The keys of all others, in the order in which they get a place. */
    List<String> others() {
        List<Place> inTurn =
                places.stream().filter(place -> !place.ours()).sorted(IN_TURN).toList();
        Map<NeedDomain, Set<String>> ofNeed = new EnumMap<>(NeedDomain.class);
        Set<String> keys = new LinkedHashSet<>();
        inTurn.forEach(place -> forNow(place, of(place, ofNeed), keys));
        inTurn.forEach(place -> leading(place, of(place, ofNeed), keys));
        inTurn.forEach(place -> keys.add(place.key()));
        return List.copyOf(keys);
    }

    private static Set<String> of(Place place, Map<NeedDomain, Set<String>> ofNeed) {
        return ofNeed.computeIfAbsent(place.need(), need -> new LinkedHashSet<>());
    }

    private static void forNow(Place place, Set<String> ofNeed, Set<String> keys) {
        boolean beside = BESIDE.contains(place.part().actor().type());
        if (place.group() == FOR_NOW && (beside || ofNeed.size() < FIRST_OF_NEED)) {
            keys.add(place.key());
            if (!beside) {
                ofNeed.add(place.key());
            }
        }
    }

    private static void leading(Place place, Set<String> ofNeed, Set<String> keys) {
        boolean close = place.group() == LEADS && place.part().actor().type() == ActorType.FAMILY;
        if (close || (place.turn() == 0 && ofNeed.isEmpty())) {
            keys.add(place.key());
            ofNeed.add(place.key());
        }
    }
}
