package cz.opora.internal.decision;

import cz.opora.advice.Prerequisite;
import cz.opora.advice.Reason;
import cz.opora.advice.Wanted;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Urgency;
import cz.opora.internal.decision.Casting.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the matrix as it stands in the plan.
 *
 * @param key the key of its step
 * @param row the row
 * @param parts the parts in the order of the chain; of a light offer the lead alone
 * @param term by when
 * @param after keys of steps that have to come first
 * @param because the reasons
 */
public record PlannedRow(
        String key, Wanted row, List<Part> parts, StepDays.Term term, List<String> after, List<Reason> because) {
    /** The lead and two more: as many as a step names. Source: need-to-actor.md 5.0/3 (G). */
    public static final int NAMED = 3;

    /** Copies the lists. */
    public PlannedRow {
        parts = List.copyOf(parts);
        after = List.copyOf(after);
        because = List.copyOf(because);
    }

    public PlannedRow due(StepDays.Term newTerm) {
        return new PlannedRow(key, row, parts, newTerm, after, because);
    }

    public PlannedRow after(List<String> newAfter) {
        return new PlannedRow(key, row, parts, term, newAfter, because);
    }

    public boolean immediate() {
        return term.urgency() == Urgency.IMMEDIATE;
    }

    /** Who leads and who comes next, as far as a step names them. The worker's own office is not named. */
    public List<Part> named() {
        return parts.stream()
                .filter(part -> part.role() == Role.LEAD || part.role() == Role.SUPPORT)
                .filter(part -> part.actor().type() != ActorType.ORP_SOCIAL)
                .limit(NAMED)
                .toList();
    }

    List<Part> backups() {
        return parts.stream().filter(part -> part.role() == Role.BACKUP).toList();
    }

    /** The type whose words the step speaks: the first one named, else who leads. */
    public ActorType speaksOf() {
        List<Part> named = named();
        if (!named.isEmpty()) {
            return named.get(0).actor().type();
        }
        return parts.isEmpty() ? ActorType.ORP_SOCIAL : parts.get(0).actor().type();
    }

    /**
     * Whether this is the step a prerequisite speaks of: for that need, and led by that type or, where the worker leads,
     * first of all with it. Who only helps along does not count: their part of the step may come later. Nor does who could
     * have been chosen and was not: a benefit asked for at one office does not wait for what the other one needs.
     */
    private boolean isWith(NeedDomain need, ActorType type) {
        return row.need() == need && principals().anyMatch(part -> part.actor().type() == type);
    }

    private Stream<Part> principals() {
        boolean byWorker = !parts.isEmpty() && parts.get(0).actor().type() == ActorType.ORP_SOCIAL;
        return parts.stream().limit(byWorker ? 2 : 1);
    }

    public boolean first(Prerequisite link) {
        return isWith(link.firstNeed(), link.firstType());
    }

    public boolean then(Prerequisite link) {
        return isWith(link.thenNeed(), link.thenType());
    }
}
