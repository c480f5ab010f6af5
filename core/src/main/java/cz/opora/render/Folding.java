package cz.opora.render;

import cz.opora.advice.ActorRef;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Obligation;
import cz.opora.advice.Step;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Escalations the page says elsewhere: as a step with one of their recipients, as a refusal, a gap or a do-not. What is
 * immediate or due within a day, and what runs towards a day of its own, is never folded; the whole page folds nothing.
 */
final class Folding {
    private Folding() {}

    /** Those the page has to print as escalations. */
    static List<EscalationCard> left(Layout page, List<EscalationCard> cards) {
        return cards.stream().filter(card -> !folded(page, card)).toList();
    }

    /** Whether the card is told in full where there is room; the others are a line each. */
    static boolean own(Layout page, EscalationCard card) {
        return page.limits.whole()
                || (presses(page, card) && !besideAnother(page, card))
                || card.deadline() != null
                || card.obligation() != Obligation.RECOMMENDED;
    }

    /** That services may not suffice is a line where something else is immediate too. */
    private static boolean besideAnother(Layout page, EscalationCard card) {
        return card.code() == EscalationCode.SERVICES_DO_NOT_AVERT
                && page.advice.escalations().stream()
                        .anyMatch(other -> other.urgency() == Urgency.IMMEDIATE && other.code() != card.code());
    }

    /** Immediate, or due within a day. */
    static boolean presses(Layout page, EscalationCard card) {
        LocalDate due = card.actBy();
        return card.urgency().compareTo(Urgency.WITHIN_24H) <= 0
                || (due != null && !due.isAfter(page.advice.asOf().plusDays(1)));
    }

    /** What binds the worker is told as a duty: a step with the same office does not say so. Not on the fullest page. */
    private static boolean ownDuty(Layout page, EscalationCard card) {
        boolean room = page.limits.others() >= 0;
        return room && card.obligation() == Obligation.DUTY && card.dutyOf() == ActorType.ORP_SOCIAL;
    }

    static boolean folded(Layout page, EscalationCard card) {
        boolean stays = page.limits.whole() || presses(page, card) || card.deadline() != null || ownDuty(page, card);
        return !stays && (step(page, card).isPresent() || saidElsewhere(page, card));
    }

    /**
     * The first step on the page that is with one whom the card is for; a duty only where the step
     * is foremost with the first of them.
     */
    static Optional<Step> step(Layout page, EscalationCard card) {
        return page.stepOf.computeIfAbsent(card, each -> firstStep(page, each));
    }

    private static Optional<Step> firstStep(Layout page, EscalationCard card) {
        boolean duty = card.obligation() != Obligation.RECOMMENDED;
        List<ActorType> recipients = duty ? card.recipients().stream().limit(1).toList() : card.recipients();
        long most = duty ? 1 : Math.max(1, page.limits.items() - 1);
        return page.advice.steps().stream()
                .limit(page.limits.steps())
                .filter(step ->
                        step.with().stream().limit(most).map(ActorRef::type).anyMatch(recipients::contains))
                .findFirst();
    }

    /** The day of the step: its own, or that of an escalation told as this step, whichever is sooner. */
    static @Nullable LocalDate due(Layout page, Step step) {
        Stream<LocalDate> folded = page.advice.escalations().stream()
                .filter(card -> folded(page, card))
                .filter(card -> step(page, card).filter(step::equals).isPresent())
                .map(EscalationCard::actBy)
                .flatMap(Stream::ofNullable);
        return Stream.concat(folded, Stream.ofNullable(step.due()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** In a part of the page of its own; where that part is folded, its things are counted at the end. */
    private static boolean saidElsewhere(Layout page, EscalationCard card) {
        return switch (card.code()) {
            case SERVICE_REFUSED -> !page.advice.refusals().isEmpty();
            case NETWORK_GAP, NOBODY_ACCEPTS, ACTOR_INACTIVE ->
                !page.advice.gaps().isEmpty();
            case CHILD_PREVENTIVE -> DoNots.keepsFromHandover(page);
            case DUPLICITY -> !page.advice.duplicities().isEmpty();
            default -> false;
        };
    }
}
