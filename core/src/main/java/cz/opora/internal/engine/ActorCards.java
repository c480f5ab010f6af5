package cz.opora.internal.engine;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Candidate;
import cz.opora.advice.ExcludedActor;
import cz.opora.advice.Misfit;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Urgency;
import cz.opora.internal.engine.Casting.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom to involve, at most so many at once. One lead and two supports of each need come before any other of the same need; who
 * saves life and those around the client are not counted.
 * There is room first for all whom a step for now names; then for who leads each
 * step that fits the page; then, the more urgent rows first, for who comes next and stand-ins that are needed, and for
 * the rest of the chain. Who is offered only if the client wants takes no place before the client does. Nobody twice;
 * one lead a need: who leads a later row of the same need supports. Those for whom there is no room now come later and
 * are named up to the number a worker can take in; the own office is named where a row is its alone.
 */
final class ActorCards {
    private static final int MOST_ALTERNATIVES = 2;
    /** As many steps as the page holds. Source: need-to-actor.md 5.0/3 (G). */
    private static final int ON_PAGE = 6;
    /** More actors than these nobody reads, those who come later included (G). */
    private static final int MOST_NAMED = 12;
    /** As many as a client gets who needs no more than advice or a short accompaniment; nobody comes later (G). */
    static final int FEW = 2;

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

    private final Casting casting;
    private final Reasons reasons;
    private final List<PlannedRow> rows;
    private final boolean few;
    private final List<Place> places = new ArrayList<>();
    private final Set<String> roomFor = new LinkedHashSet<>();
    private final Set<String> later = new LinkedHashSet<>();

    /** A part in the plan: how soon it gets a place (by group, urgency, turn), and where it stands. */
    private record Place(int group, Urgency urgency, int turn, int row, int link, Part part) {}

    ActorCards(List<PlannedRow> rows, Casting casting, Bridges bridges, Reasons reasons, PlanOrder order, int most) {
        this.casting = casting;
        this.reasons = reasons;
        this.rows = rows;
        for (int at = 0; at < rows.size(); at++) {
            places(at, rows.get(at), bridges, order.onlyIfWanted(rows.get(at).row()));
        }
        List<String> keys = keys();
        roomFor.addAll(keys.subList(0, Math.min(most, keys.size())));
        few = most <= FEW;
        // The own office takes a place, and another one that a support names takes its own.
        long ours = places.stream()
                .filter(place -> place.part().actor().type() == ActorType.ORP_SOCIAL)
                .map(place -> place.part().key())
                .distinct()
                .count();
        int named = Math.min(MOST_NAMED - (int) ours, keys.size());
        later.addAll(keys.subList(roomFor.size(), few ? roomFor.size() : Math.max(named, roomFor.size())));
    }

    /**
     * In the order in which they get a place: two of each need whom a step for now names, then who leads each other need
     * and those around the client, then all in their turn. So no need takes every place before another has anybody.
     */
    private List<String> keys() {
        List<Place> inTurn = places.stream()
                .filter(place -> place.part().actor().type() != ActorType.ORP_SOCIAL)
                .sorted(Comparator.comparingInt(Place::group)
                        .thenComparing(Place::urgency)
                        .thenComparingInt(Place::turn)
                        .thenComparingInt(Place::row)
                        .thenComparingInt(Place::link))
                .toList();
        Map<NeedDomain, Set<String>> ofNeed = new EnumMap<>(NeedDomain.class);
        Set<String> keys = new LinkedHashSet<>();
        for (Place place : inTurn) {
            Set<String> same = ofNeed.computeIfAbsent(need(place), any -> new LinkedHashSet<>());
            boolean counted = !BESIDE.contains(place.part().actor().type());
            if (place.group() == FOR_NOW && (!counted || same.size() < FIRST_OF_NEED)) {
                keys.add(place.part().key());
                if (counted) {
                    same.add(place.part().key());
                }
            }
        }
        for (Place place : inTurn) {
            boolean first = place.turn() == 0
                    && ofNeed.computeIfAbsent(need(place), any -> new LinkedHashSet<>())
                            .isEmpty();
            if (first || (place.group() == LEADS && place.part().actor().type() == ActorType.FAMILY)) {
                keys.add(place.part().key());
                ofNeed.computeIfAbsent(need(place), any -> new LinkedHashSet<>())
                        .add(place.part().key());
            }
        }
        inTurn.forEach(place -> keys.add(place.part().key()));
        return List.copyOf(keys);
    }

    private NeedDomain need(Place place) {
        return rows.get(place.row()).row().need();
    }

    private void places(int at, PlannedRow row, Bridges bridges, boolean onlyIfWanted) {
        if (onlyIfWanted) {
            return;
        }
        List<Part> needed = bridges.of(row);
        List<Part> parts = row.parts();
        for (int link = 0; link < parts.size(); link++) {
            Part part = parts.get(link);
            boolean standsByIdly = part.role() == Role.BACKUP && !needed.contains(part);
            boolean named = part.actor().type() != ActorType.ORP_SOCIAL || isOurs(row, part);
            if (named && !standsByIdly) {
                places.add(place(at, row, part, link));
            }
        }
    }

    /** Whether the row is led by the own office and names nobody else. */
    private static boolean isOurs(PlannedRow row, Part part) {
        return part.role() == Role.LEAD && row.named().isEmpty();
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
                part);
    }

    /** The rows to show: of a client who gets few actors only those whose lead is one of them, or the own office. */
    List<PlannedRow> shown() {
        return rows.stream()
                .filter(row -> !few
                        || row.named().isEmpty()
                        || roomFor.contains(row.named().get(0).key()))
                .toList();
    }

    /** Keys of the actors for whom there is room. */
    Set<String> roomFor() {
        return roomFor;
    }

    /** The cards in the order of the plan, without those somebody acted on. */
    List<ActorCard> cards(ActedOn acted) {
        List<ActorCard> cards = new ArrayList<>();
        for (ActorCard card : all().values()) {
            if (!acted.on(card.key())) {
                cards.add(ordered(card, cards.size() + 1));
            }
        }
        return cards;
    }

    /** Actors somebody acted on, in a line each. */
    List<UnchangedCard> actedOn(ActedOn acted) {
        return all().values().stream()
                .flatMap(card -> acted.card(card.key(), card.name(), null).stream())
                .toList();
    }

    private Map<String, ActorCard> all() {
        Map<String, ActorCard> cards = new LinkedHashMap<>();
        Set<NeedDomain> led = EnumSet.noneOf(NeedDomain.class);
        for (Place place : places) {
            PlannedRow row = rows.get(place.row());
            Part part = place.part();
            boolean ours = part.actor().type() == ActorType.ORP_SOCIAL;
            if (ours || roomFor.contains(part.key())) {
                ActorCard known = cards.get(part.key());
                boolean firstLead =
                        part.role() == Role.LEAD && !led.contains(row.row().need());
                Role role = part.role() == Role.LEAD && !firstLead ? Role.SUPPORT : part.role();
                cards.put(part.key(), known == null ? card(part, row, role) : also(known, row, role));
            }
            if (part.role() == Role.LEAD) {
                led.add(row.row().need());
            }
        }
        addLater(cards);
        return cards;
    }

    private void addLater(Map<String, ActorCard> cards) {
        for (String key : later) {
            for (Place place : places) {
                if (place.part().key().equals(key)) {
                    PlannedRow row = rows.get(place.row());
                    ActorCard known = cards.get(key);
                    cards.put(key, known == null ? card(place.part(), row, Role.LATER) : also(known, row, Role.LATER));
                }
            }
        }
    }

    private ActorCard card(Part part, PlannedRow row, Role role) {
        boolean involved = part.actor().involved();
        return new ActorCard(
                part.key(),
                part.actor().type(),
                part.actor().service(),
                part.actor().name(),
                role,
                0,
                List.of(row.row().need()),
                involved ? List.of() : part.choice().doubts(part.candidate()),
                part.choice().fitting().stream()
                        .filter(candidate ->
                                !candidate.service().equals(part.actor().service()))
                        .limit(MOST_ALTERNATIVES)
                        .map(casting::ref)
                        .toList(),
                part.choice().misfits().entrySet().stream()
                        .filter(entry ->
                                !entry.getKey().service().equals(part.actor().service()))
                        .map(entry -> excluded(entry.getKey(), entry.getValue()))
                        .toList(),
                row.because(),
                Reasons.weakest(row.because()));
    }

    private ExcludedActor excluded(Candidate candidate, List<MisfitGround> grounds) {
        return new ExcludedActor(
                casting.ref(candidate),
                grounds,
                reasons.of(grounds.stream()
                        .map(ground -> Misfit.of(candidate, ground))
                        .toList()));
    }

    /** One more need the actor serves; it keeps the weightier role. */
    private static ActorCard also(ActorCard card, PlannedRow row, Role role) {
        Set<NeedDomain> needs = new LinkedHashSet<>(card.needs());
        needs.add(row.row().need());
        Role weightier = role.compareTo(card.role()) < 0 ? role : card.role();
        return with(card, weightier, card.order(), List.copyOf(needs));
    }

    private static ActorCard ordered(ActorCard card, int order) {
        return with(card, card.role(), order, card.needs());
    }

    private static ActorCard with(ActorCard card, Role role, int order, List<NeedDomain> needs) {
        return new ActorCard(
                card.key(),
                card.type(),
                card.service(),
                card.name(),
                role,
                order,
                needs,
                card.doubts(),
                card.alternatives(),
                card.excluded(),
                card.because(),
                card.mark());
    }
}
