package cz.opora.internal.cards;

import cz.opora.advice.ActorCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.SharingCard;
import cz.opora.advice.Step;
import cz.opora.codes.ActorType;
import cz.opora.codes.DataClass;
import cz.opora.codes.Mark;
import cz.opora.codes.Role;
import cz.opora.codes.SharingGround;
import cz.opora.codes.Text;
import cz.opora.internal.handover.SharingRights;
import cz.opora.internal.handover.SharingRights.Right;
import cz.opora.internal.handover.SharingWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be told to each actor the plan or an escalation names, in the order of the plan. */
final class SharingCards {
    private final SharingRights rights;
    private final Map<ActorType, Set<Text>> names = new EnumMap<>(ActorType.class);
    private final Set<ActorType> recipients = new LinkedHashSet<>();

    private SharingCards(
            Collection<?> facts, List<EscalationCard> escalations, List<Step> steps, List<ActorCard> actors) {
        this.rights = new SharingRights(facts, escalations, steps, actors);
        // Whose turn comes later is told nothing yet.
        actors.stream()
                .filter(actor -> actor.role() != Role.LATER)
                .forEach(actor -> plan(actor.type(), actor.service() != null, actor.name()));
        steps.forEach(step -> step.with().forEach(with -> plan(with.type(), with.service() != null, with.name())));
        escalations.forEach(card -> recipients.addAll(card.recipients()));
        recipients.remove(ActorType.ORP_SOCIAL);
    }

    static List<SharingCard> of(
            Collection<?> facts, List<EscalationCard> escalations, List<Step> steps, List<ActorCard> actors) {
        SharingCards cards = new SharingCards(facts, escalations, steps, actors);
        return cards.recipients.stream().map(cards::card).toList();
    }

    private void plan(ActorType type, boolean named, Text name) {
        recipients.add(type);
        Set<Text> known = names.computeIfAbsent(type, key -> new LinkedHashSet<>());
        known.add(named ? name : type.text());
    }

    private SharingCard card(ActorType type) {
        Right right = rights.of(type);
        Set<DataClass> withoutConsent = EnumSet.noneOf(DataClass.class);
        withoutConsent.addAll(right.onGround());
        withoutConsent.removeAll(right.byConsent());
        Set<DataClass> leaveOut = EnumSet.allOf(DataClass.class);
        leaveOut.removeAll(right.allowed());
        return new SharingCard(
                "sharing/" + type,
                type,
                new ArrayList<>(names.getOrDefault(type, Set.of())),
                right.row().manner(),
                new ArrayList<>(right.allowed()),
                new ArrayList<>(withoutConsent),
                SharingWords.ground(right),
                new ArrayList<>(leaveOut),
                right.clientFirst(),
                SharingWords.notes(right),
                mark(right));
    }

    /** The row is a house rule; what a legal ground says is marked as well as the ground is known. */
    private static Mark mark(Right right) {
        return SharingWords.grounds(right).stream()
                .map(SharingGround::mark)
                .reduce(Mark::weaker)
                .orElse(right.row().mark());
    }
}
