package cz.opora.internal.explain;

import cz.opora.casefile.CaseFile;
import cz.opora.explain.CardChange;
import cz.opora.explain.CardState;
import cz.opora.explain.Cause;
import cz.opora.explain.Comparison;
import cz.opora.explain.Standing;
import cz.opora.explain.Timeline;
import cz.opora.explain.Timeline.Period;
import cz.opora.internal.engine.Engine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Decides a case on every day of a span. Days on which something changes are looked at twice, on both sides, for the cause;
 * so no break is missed and none is guessed.
 */
public final class TimelineRun {
    private static final int MOST_YEARS = 5;

    private final Engine engine;
    private final CaseFile caseFile;
    private final List<Period> periods = new ArrayList<>();

    private TimelineRun(Engine engine, CaseFile caseFile) {
        this.engine = engine;
        this.caseFile = caseFile;
    }

    /**
     * The periods of a span.
     *
     * @throws IllegalArgumentException when it ends before it begins or is longer than five years
     */
    public static Timeline of(Engine engine, CaseFile caseFile, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a timeline ends on " + to + ", before it begins on " + from);
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("a timeline is at most " + MOST_YEARS + " years long");
        }
        TimelineRun run = new TimelineRun(engine, caseFile);
        run.walk(from, to);
        return new Timeline(Timeline.FORMAT, from, to, run.periods);
    }

    private void walk(LocalDate from, LocalDate to) {
        NavigableMap<String, String> known = prints(from);
        LocalDate begun = from;
        List<CardChange> changes = List.of();
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            NavigableMap<String, String> now = prints(day);
            if (!now.equals(known)) {
                add(begun, day.minusDays(1), changes);
                changes = changes(day);
                begun = day;
                known = now;
            }
        }
        add(begun, to, changes);
    }

    /** What makes a day differ from another: how each card stands and how urgent it is. */
    private NavigableMap<String, String> prints(LocalDate day) {
        NavigableMap<String, String> prints = new TreeMap<>();
        CardState.of(engine.advise(caseFile, day, false))
                .forEach((key, card) -> prints.put(key, card.standing() + " " + card.urgency()));
        return prints;
    }

    private List<CardChange> changes(LocalDate day) {
        Comparison both =
                Comparison.of(Deciding.of(engine, caseFile, day.minusDays(1)), Deciding.of(engine, caseFile, day));
        return both.cards().stream()
                .filter(card -> card.before() != card.after() || card.urgencyBefore() != card.urgencyAfter())
                .toList();
    }

    private void add(LocalDate from, LocalDate to, List<CardChange> changes) {
        Map<String, Standing> findings = new TreeMap<>();
        CardState.of(engine.advise(caseFile, from, false)).forEach((key, card) -> findings.put(key, card.standing()));
        Set<Cause> named = new LinkedHashSet<>();
        changes.stream().filter(CardChange::certain).forEach(card -> named.addAll(card.causes()));
        if (named.isEmpty()) {
            changes.forEach(card -> named.addAll(card.causes()));
        }
        periods.add(new Period(from, to, List.copyOf(named), changes, findings));
    }
}
