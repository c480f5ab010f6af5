package cz.opora.internal.handover;

import cz.opora.advice.ActorCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Step;
import cz.opora.codes.ActorType;
import cz.opora.codes.ConsentForm;
import cz.opora.codes.DataClass;
import cz.opora.codes.EscalationKind;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.SharingGround;
import cz.opora.codes.SharingManner;
import cz.opora.codes.SharingRow;
import cz.opora.codes.Urgency;
import cz.opora.facts.Consent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which classes of data an actor may be told on the day of the advice. A consent counts when it is written, known to be
 * valid, and names the actor, the class and a need the actor serves in the plan or the whole plan. Without consent a class
 * is open only while an escalation that is a duty or a matter of safety names the actor. Anything unknown opens nothing.
 */
public final class SharingRights {
    private static final Set<EscalationKind> BINDING = EnumSet.of(EscalationKind.DUTY, EscalationKind.SAFETY);

    private final List<Consent> consents;
    private final List<EscalationCard> escalations;
    private final Map<ActorType, Set<NeedDomain>> needs = new EnumMap<>(ActorType.class);

    /**
     * The rights of one actor.
     *
     * @param row the row of the table it belongs to
     * @param byConsent open by consent
     * @param onGround open without, among them what the consent opens too
     * @param oral classes an oral consent speaks of
     * @param unproven classes of a written consent whose validity is unknown
     * @param clientFirst whether the client is told before; null when unknown
     */
    public record Right(
            SharingRow row,
            Set<DataClass> byConsent,
            Set<DataClass> onGround,
            Set<DataClass> oral,
            Set<DataClass> unproven,
            @Nullable Boolean clientFirst) {
        /** All that is open. */
        public Set<DataClass> allowed() {
            Set<DataClass> all = EnumSet.noneOf(DataClass.class);
            all.addAll(byConsent);
            all.addAll(onGround);
            return all;
        }
    }

    public SharingRights(
            Collection<?> facts, List<EscalationCard> escalations, List<Step> steps, List<ActorCard> actors) {
        this.consents = facts.stream()
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast)
                .toList();
        this.escalations = escalations;
        actors.stream().filter(actor -> actor.role() != Role.LATER).forEach(actor -> serves(actor.type())
                .addAll(actor.needs()));
        steps.forEach(step -> step.with().forEach(actor -> serves(actor.type()).add(step.need())));
    }

    public Right of(ActorType type) {
        SharingRow row = SharingRow.of(type);
        Set<DataClass> byConsent = EnumSet.noneOf(DataClass.class);
        Set<DataClass> oral = EnumSet.noneOf(DataClass.class);
        Set<DataClass> unproven = EnumSet.noneOf(DataClass.class);
        for (Consent consent : consents) {
            Set<DataClass> named = named(consent, type, row);
            if (consent.form() == ConsentForm.WRITTEN && Boolean.TRUE.equals(consent.valid())) {
                byConsent.addAll(named);
            } else if (consent.form() == ConsentForm.WRITTEN && consent.valid() == null) {
                unproven.addAll(named);
            } else if (consent.form() == ConsentForm.ORAL_RECORDED && !Boolean.FALSE.equals(consent.valid())) {
                oral.addAll(named);
            }
        }
        oral.removeAll(byConsent);
        unproven.removeAll(byConsent);
        List<EscalationCard> open = opening(type, row);
        boolean holds = row.ground() == SharingGround.OFFICE || !open.isEmpty();
        return new Right(row, byConsent, holds ? row.onGround() : Set.of(), oral, unproven, clientFirst(type));
    }

    private Set<DataClass> named(Consent consent, ActorType type, SharingRow row) {
        Set<DataClass> named = EnumSet.noneOf(DataClass.class);
        boolean covers = consent.recipients() != null && consent.recipients().contains(type);
        boolean serves = consent.purpose() == null || serves(type).contains(consent.purpose());
        if (covers && serves && consent.dataClasses() != null && row.manner() == SharingManner.SHEET) {
            named.addAll(consent.dataClasses());
            named.retainAll(row.withConsent());
        }
        return named;
    }

    /** The escalations that open the ground of the row to the actor. */
    private List<EscalationCard> opening(ActorType type, SharingRow row) {
        boolean child = row.ground() == SharingGround.CHILD;
        if (!child && row.ground() != SharingGround.DANGER) {
            return List.of();
        }
        return escalations.stream()
                .filter(card -> card.recipients().contains(type))
                .filter(card -> BINDING.contains(card.code().kind()))
                .filter(card -> child || card.urgency() == Urgency.IMMEDIATE)
                .toList();
    }

    /** What one escalation to the actor says against it counts; without an escalation the client is asked first. */
    private @Nullable Boolean clientFirst(ActorType type) {
        List<EscalationCard> naming = escalations.stream()
                .filter(card -> card.recipients().contains(type))
                .toList();
        if (naming.stream().anyMatch(card -> Boolean.FALSE.equals(card.clientFirst()))) {
            return false;
        }
        return naming.stream().allMatch(card -> Boolean.TRUE.equals(card.clientFirst())) ? true : null;
    }

    private Set<NeedDomain> serves(ActorType type) {
        return needs.computeIfAbsent(type, key -> EnumSet.noneOf(NeedDomain.class));
    }
}
