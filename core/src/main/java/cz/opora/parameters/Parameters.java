package cz.opora.parameters;

import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one date, as a rule reads them: {@code $p : Parameters()} and then {@code age >= $p.years("...")}.
 * Immutable and thread-safe.
 */
public final class Parameters {
    private final LocalDate asOf;
    private final Map<String, Entry> entries;

    private record Entry(
            Parameter parameter, DatedValue value, @Nullable String layer) {}

    private Parameters(LocalDate asOf, Map<String, Entry> entries) {
        this.asOf = asOf;
        this.entries = entries;
    }

    static Parameters of(
            Iterable<Parameter> parameters, Map<String, NavigableMap<LocalDate, String>> layers, LocalDate asOf) {
        Map<String, Entry> entries = new HashMap<>();
        for (Parameter parameter : parameters) {
            DatedValue value = parameter.on(asOf);
            if (value != null) {
                NavigableMap<LocalDate, String> from = layers.get(parameter.id());
                Map.Entry<LocalDate, String> layer = from == null ? null : from.floorEntry(asOf);
                entries.put(parameter.id(), new Entry(parameter, value, layer == null ? null : layer.getValue()));
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

    /**
     * A parameter in days as it was on another day: a period that has begun runs as long as it did then.
     *
     * @return null when it had no value on that day
     * @throws NoSuchElementException when it has none on the date of these parameters
     */
    public @Nullable Integer daysOn(String id, LocalDate day) {
        days(id);
        DatedValue then = entry(id).parameter().on(day);
        return then == null ? null : Integer.valueOf(then.value());
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

    /** The overlay that set the value that holds on this date; null when the lowest layer did. */
    public @Nullable String layer(String id) {
        return entry(id).layer();
    }

    /** What the parameter means. */
    public Text text(String id) {
        return entry(id).parameter().text();
    }

    /** The value that holds on this date in the unit of the parameter, whatever it is: to be shown, not compared. */
    public int shown(String id) {
        return entry(id).value().value();
    }

    /** Whether the parameter has a value on this date. */
    public boolean has(String id) {
        return entries.containsKey(id);
    }

    private Integer value(String id, Unit unit) {
        Entry entry = entry(id);
        Unit own = entry.parameter().unit();
        if (own != unit) {
            throw new IllegalArgumentException("parameter " + id + " is in " + own.word() + ", not in " + unit.word());
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
