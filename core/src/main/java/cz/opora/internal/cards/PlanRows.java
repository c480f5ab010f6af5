package cz.opora.internal.cards;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.Prerequisite;
import cz.opora.advice.Reason;
import cz.opora.advice.Wanted;
import cz.opora.codes.Role;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.decision.ActedOn;
import cz.opora.internal.decision.Casting;
import cz.opora.internal.decision.Casting.Part;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.decision.PlannedRow;
import cz.opora.internal.decision.StepDays;
import java.util.ArrayList;
import java.util.List;

/** The rows of the plan in order, and those that need not be shown because somebody acted on them. */
final class PlanRows {
    private final List<PlannedRow> standing;
    private final List<PlannedRow> actedOn;
    private final List<Diagnostic> diagnostics;

    PlanRows(
            Decision decision,
            Casting casting,
            ActedOn acted,
            Reasons reasons,
            PlanOrder order,
            List<EscalationCard> escalations) {
        StepDays days = new StepDays(decision.projected().base().facts(), decision.parameters());
        List<PlannedRow> open = new ArrayList<>();
        List<PlannedRow> closed = new ArrayList<>();
        for (Wanted row : decision.wanted()) {
            List<Reason> because = reasons.of(row);
            String key = "step/" + row.need() + "/" + decision.outcomes().firstRule(row);
            PlannedRow planned = new PlannedRow(
                    key,
                    row,
                    cast(row, casting, order.light(row)),
                    days.of(PlanOrder.urgency(row.intensity()), because),
                    List.of(),
                    because);
            (acted.on(key) ? closed : open).add(planned);
        }
        List<PlannedRow> hurried = EscalatedSteps.hurried(open, escalations, order.byPlan());
        StepOrder steps = new StepOrder(
                hurried, decision.outcomes().of(Prerequisite.class).toList(), order.byPlan());
        standing = steps.ordered();
        diagnostics = steps.diagnostics();
        actedOn = closed.stream().sorted(order.byPlan()).toList();
    }

    private static List<Part> cast(Wanted row, Casting casting, boolean light) {
        return row.links().stream()
                .filter(link -> !light || link.role() == Role.LEAD)
                .map(link -> casting.part(row, link))
                .toList();
    }

    List<PlannedRow> standing() {
        return standing;
    }

    List<PlannedRow> actedOn() {
        return actedOn;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
