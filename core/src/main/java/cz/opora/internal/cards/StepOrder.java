package cz.opora.internal.cards;

import cz.opora.advice.Prerequisite;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.decision.PlannedRow;
import cz.opora.internal.decision.StepDays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the rows in the order of the plan, each behind the rows that have to come first. What another step waits for is
 * pulled forward, with the day of the one that waits: a benefit for which papers are missing is not put off, the papers are
 * hurried. A step for now waits for nothing that is not for now as well: life and safety do not wait for papers, and papers
 * are no emergency because somebody's life is; that link is left out. A circle is broken at the link that closes it, in the
 * order of the plan, and told.
 */
final class StepOrder {
    /** The code of the diagnostic of a circle. */
    static final String CIRCLE = "prerequisite-circle";

    private final Map<String, PlannedRow> rows = new TreeMap<>();
    private final Map<String, Set<String>> waitsFor = new TreeMap<>();
    private final Comparator<PlannedRow> byPlan;
    private final List<PlannedRow> ordered = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> placed = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    StepOrder(List<PlannedRow> rows, List<Prerequisite> links, Comparator<PlannedRow> byPlan) {
        this.byPlan = byPlan;
        rows.forEach(row -> this.rows.put(row.key(), row));
        for (Prerequisite link : links) {
            for (PlannedRow then : rows) {
                rows.stream().filter(first -> link(link, first, then)).forEach(first -> waitsFor.computeIfAbsent(
                                then.key(), key -> new TreeSet<>())
                        .add(first.key()));
            }
        }
        hurry();
        for (PlannedRow row : sorted(this.rows.keySet())) {
            if (!placed.contains(row.key())) {
                place(row);
            }
        }
    }

    private static boolean link(Prerequisite link, PlannedRow first, PlannedRow then) {
        boolean lessUrgent = then.immediate() && !first.immediate();
        return !first.key().equals(then.key()) && first.first(link) && then.then(link) && !lessUrgent;
    }

    /** Until nothing changes: a day can only come sooner, so this ends, also in a circle. */
    private void hurry() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, Set<String>> entry : waitsFor.entrySet()) {
                PlannedRow then = row(entry.getKey());
                for (String key : entry.getValue()) {
                    PlannedRow first = row(key);
                    StepDays.Term sharper = first.term().sharper(then.term());
                    if (!sharper.equals(first.term())) {
                        rows.put(key, first.due(sharper));
                        changed = true;
                    }
                }
            }
        }
    }

    private void place(PlannedRow row) {
        begun.add(row.key());
        List<String> after = new ArrayList<>();
        for (PlannedRow first : sorted(waitsFor.getOrDefault(row.key(), Set.of()))) {
            boolean closesCircle = begun.contains(first.key()) && !placed.contains(first.key());
            if (closesCircle) {
                diagnostics.add(circle(first.key(), row.key()));
                continue;
            }
            if (!placed.contains(first.key())) {
                place(first);
            }
            after.add(first.key());
        }
        placed.add(row.key());
        ordered.add(row.after(after));
    }

    private List<PlannedRow> sorted(Set<String> keys) {
        return keys.stream().map(this::row).sorted(byPlan).toList();
    }

    private PlannedRow row(String key) {
        PlannedRow row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("no row " + key);
        }
        return row;
    }

    private static Diagnostic circle(String first, String then) {
        return new Diagnostic(
                CIRCLE,
                Diagnostic.Level.WARNING,
                null,
                null,
                null,
                "steps wait for each other in a circle; that " + then + " waits for " + first + " was left out.",
                "Look at the rules that write Prerequisite.");
    }

    List<PlannedRow> ordered() {
        return ordered;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
