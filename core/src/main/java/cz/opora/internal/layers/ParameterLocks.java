package cz.opora.internal.layers;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.layers.FilePlaces.FilePlace;
import cz.opora.parameters.DatedValue;
import cz.opora.parameters.Parameter;
import cz.opora.parameters.Range;
import cz.opora.parameters.Stricter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether an overlay may set the numbers it sets: in the unit and range of those below, and stricter where locked. */
final class ParameterLocks {
    private final Below below;
    private final Locks locks;
    private final Set<String> readByRules = new TreeSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private Map<String, FilePlace> places = Map.of();

    ParameterLocks(Below below, Locks locks) {
        this.below = below;
        this.locks = locks;
        below.rules().forEach(rule -> readByRules.addAll(rule.parameterIds()));
    }

    List<Diagnostic> check(OverlayContent content) {
        places = new FilePlaces("parameters", content.parameterFiles()).byId();
        for (Parameter own : content.parameters().all()) {
            below.parameters().find(own.id()).ifPresent(base -> check(base, own));
        }
        return problems;
    }

    private void check(Parameter base, Parameter own) {
        if (own.unit() != base.unit()) {
            String message = own.id() + " is in " + base.unit().word() + " below, not in "
                    + own.unit().word() + ".";
            error("other-unit", own, "/unit", message, null);
            return;
        }
        Range range = base.range();
        if (range == null) {
            error("fixed-parameter", own, "", own.id() + " has no range: an overlay may not change it.", null);
            return;
        }
        inRange(range, own);
        if (locks.read(own.id()) || below.libraryParameters().contains(own.id()) || !readByRules.contains(own.id())) {
            stricter(base, own);
        }
    }

    private void inRange(Range range, Parameter own) {
        String words = "[" + range.min() + ", " + range.max() + "]";
        for (int i = 0; i < own.values().size(); i++) {
            int value = own.values().get(i).value();
            if (value < range.min() || value > range.max()) {
                String message = own.id() + " is outside the range " + words + " of the layer below.";
                error("outside-range", own, "/values/" + i, message, null);
            }
        }
        Range narrowed = own.range();
        if (narrowed != null && (narrowed.min() < range.min() || narrowed.max() > range.max())) {
            error("wider-range", own, "/range", own.id() + " may only narrow the range " + words + ".", null);
        }
    }

    private void stricter(Parameter base, Parameter own) {
        Stricter direction = base.stricter();
        String why = locks.read(own.id()) ? "a locked rule reads it" : "the library itself reads it";
        if (direction == null) {
            String message =
                    own.id() + " may not be changed: " + why + ", and nobody said which direction is stricter.";
            error("locked-parameter", own, "", message, null);
            return;
        }
        for (LocalDate day : days(base, own)) {
            DatedValue was = base.on(day);
            DatedValue is = own.on(day);
            if (was != null && is != null && weaker(direction, was.value(), is.value())) {
                String message = own.id() + " may only be " + (direction == Stricter.lower ? "lower" : "higher")
                        + " than " + was.value() + " from " + day + " on: " + why + ".";
                error("locked-parameter", own, "/values/" + own.values().indexOf(is), message, null);
            }
        }
    }

    /** The days on which either value changes while the overlay speaks. */
    private static Set<LocalDate> days(Parameter base, Parameter own) {
        Set<LocalDate> days = new TreeSet<>();
        own.values().forEach(value -> days.add(value.from()));
        base.values().forEach(value -> days.add(value.from()));
        return days;
    }

    private static boolean weaker(Stricter direction, int was, int is) {
        return switch (direction) {
            case lower -> is > was;
            case higher -> is < was;
            case none -> false;
        };
    }

    private void error(String code, Parameter own, String pointer, String message, @Nullable String hint) {
        FilePlace place = places.get(own.id());
        problems.add(OverlayChecker.problem(
                code,
                place == null ? "parameters" : place.file(),
                place == null ? null : place.line(),
                place == null ? null : place.pointer() + pointer,
                message,
                hint));
    }
}
