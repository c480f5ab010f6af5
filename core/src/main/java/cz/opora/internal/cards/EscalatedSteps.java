package cz.opora.internal.cards;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.Obligation;
import cz.opora.codes.ActorType;
import cz.opora.codes.Urgency;
import cz.opora.internal.decision.Casting.Part;
import cz.opora.internal.decision.PlannedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step that performs an escalation is due no later than the escalation: a page that says "by Friday" above and "by
 * Tuesday" below is believed in neither. What is for now has its own card and its own steps and hurries nothing else.
 */
final class EscalatedSteps {
    private EscalatedSteps() {}

    /** The rows, each no later than the escalations it performs, which go to the first such row of the plan. */
    static List<PlannedRow> hurried(
            List<PlannedRow> rows, List<EscalationCard> escalations, Comparator<PlannedRow> byPlan) {
        List<PlannedRow> ordered = new ArrayList<>(rows.stream().sorted(byPlan).toList());
        for (EscalationCard card : escalations) {
            LocalDate day = card.actBy();
            if (day == null || card.urgency() == Urgency.IMMEDIATE) {
                continue;
            }
            Optional<PlannedRow> first =
                    ordered.stream().filter(row -> performs(row, card)).findFirst();
            first.ifPresent(
                    row -> ordered.set(ordered.indexOf(row), row.due(row.term().by(day))));
        }
        return ordered;
    }

    /** Named in it is one whom the card is for; a duty is performed only where the first of them stands foremost. */
    private static boolean performs(PlannedRow row, EscalationCard card) {
        boolean duty = card.obligation() != Obligation.RECOMMENDED;
        List<ActorType> recipients = duty ? card.recipients().stream().limit(1).toList() : card.recipients();
        Stream<Part> named = duty ? row.named().stream().limit(1) : row.named().stream();
        return named.map(part -> part.actor().type()).anyMatch(recipients::contains);
    }
}
