package cz.opora.parameters;

import cz.opora.codes.Mark;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The parameters of one date, as a rule reads them: {@code $p : Parameters()} and then {@code age >= $p.years("...")}.
 * Immutable and thread-safe.
 */
public final class Parameters {
    private final LocalDate asOf;
    private final Map<String, Entry> entries;

    private record Entry(Unit unit, DatedValue value) {}

    private Parameters(LocalDate asOf, Map<String, Entry> entries) {
        this.asOf = asOf;
        this.entries = entries;
    }

    static Parameters of(Iterable<Parameter> parameters, LocalDate asOf) {
        Map<String, Entry> entries = new HashMap<>();
        for (Parameter parameter : parameters) {
            for (DatedValue value : parameter.values()) {
                if (!value.from().isAfter(asOf)) {
                    entries.put(parameter.id(), new Entry(parameter.unit(), value));
                }
            }
        }
        return new Parameters(asOf, entries);
    }

    /** The date these parameters hold on. */
    public LocalDate asOf() {
        return asOf;
    }

    /** A parameter in years. */
    public Integer years(String id) {
        return value(id, Unit.YEARS);
    }

    /** A parameter in months. */
    public Integer months(String id) {
        return value(id, Unit.MONTHS);
    }

    /** A parameter in days. */
    public Integer days(String id) {
        return value(id, Unit.DAYS);
    }

    /** A parameter in working days. */
    public Integer workingDays(String id) {
        return value(id, Unit.WORKING_DAYS);
    }

    /** A parameter in hours. */
    public Integer hours(String id) {
        return value(id, Unit.HOURS);
    }

    /** A parameter that counts things. */
    public Integer count(String id) {
        return value(id, Unit.COUNT);
    }

    /** A parameter in Czech crowns. */
    public Integer crowns(String id) {
        return value(id, Unit.CROWNS);
    }

    /** The mark of the value that holds on this date. */
    public Mark mark(String id) {
        return entry(id).value().mark();
    }

    /** Whether the parameter has a value on this date. */
    public boolean has(String id) {
        return entries.containsKey(id);
    }

    private Integer value(String id, Unit unit) {
        Entry entry = entry(id);
        if (entry.unit() != unit) {
            throw new IllegalArgumentException(
                    "parameter " + id + " is in " + entry.unit().word() + ", not in " + unit.word());
        }
        return entry.value().value();
    }

    private Entry entry(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new NoSuchElementException("parameter " + id + " has no value on " + asOf);
        }
        return entry;
    }
}
