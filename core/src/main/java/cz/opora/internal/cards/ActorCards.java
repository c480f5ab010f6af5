package cz.opora.internal.cards;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Candidate;
import cz.opora.advice.ExcludedActor;
import cz.opora.advice.Misfit;
import cz.opora.advice.UnchangedCard;
import cz.opora.codes.MisfitGround;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.internal.cards.ActorPlaces.Place;
import cz.opora.internal.decision.ActedOn;
import cz.opora.internal.decision.Bridges;
import cz.opora.internal.decision.Casting;
import cz.opora.internal.decision.Casting.Part;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.decision.PlannedRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom to involve, at most so many at once, in the order of {@link ActorPlaces}. Nobody twice; one lead a need: who leads a
 * later row of the same need supports. Those for whom there is no room now come later and are named up to the number a worker
 * can take in.
 */
final class ActorCards {
    private static final int MOST_ALTERNATIVES = 2;
    /** More actors than these nobody reads, the own office and those who come later included (G). */
    private static final int MOST_NAMED = 12;
    /** As many as a client gets who needs no more than advice or a short accompaniment; nobody comes later (G). */
    static final int FEW = 2;

    private final Casting casting;
    private final Reasons reasons;
    private final List<PlannedRow> rows;
    private final boolean few;
    private final ActorPlaces places;
    private final Set<String> roomFor = new LinkedHashSet<>();
    private final Set<String> later = new LinkedHashSet<>();

    ActorCards(List<PlannedRow> rows, Casting casting, Bridges bridges, Reasons reasons, PlanOrder order, int most) {
        this.casting = casting;
        this.reasons = reasons;
        this.rows = rows;
        places = new ActorPlaces(rows, bridges, order);
        List<String> keys = places.others();
        roomFor.addAll(keys.subList(0, Math.min(most, keys.size())));
        few = most <= FEW;
        int named = Math.min(MOST_NAMED - places.ours().size(), keys.size());
        later.addAll(keys.subList(roomFor.size(), few ? roomFor.size() : Math.max(named, roomFor.size())));
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
        for (Place place : places.all()) {
            PlannedRow row = place.row();
            Part part = place.part();
            if (place.ours() || roomFor.contains(part.key())) {
                ActorCard known = cards.get(part.key());
                boolean firstLead = part.role() == Role.LEAD && !led.contains(place.need());
                Role role = part.role() == Role.LEAD && !firstLead ? Role.SUPPORT : part.role();
                cards.put(part.key(), known == null ? card(part, row, role) : also(known, row, role));
            }
            if (part.role() == Role.LEAD) {
                led.add(place.need());
            }
        }
        addLater(cards);
        return cards;
    }

    private void addLater(Map<String, ActorCard> cards) {
        for (String key : later) {
            for (Place place : places.all()) {
                if (place.key().equals(key)) {
                    ActorCard known = cards.get(key);
                    PlannedRow row = place.row();
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
