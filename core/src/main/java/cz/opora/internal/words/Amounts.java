package cz.opora.internal.words;

import cz.opora.codes.CountedNoun;
import cz.opora.codes.Text;
import cz.opora.parameters.Parameters;
import cz.opora.parameters.Unit;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers with their units in words, as they stand after a colon: {@code 1 den}, {@code 2 dny}, {@code 5 dnů}. */
public final class Amounts {
    private static final Map<Unit, CountedNoun> NOUNS = Map.of(
            Unit.YEARS, new CountedNoun("rok", "roky", "let", "year", "years"),
            Unit.MONTHS, new CountedNoun("měsíc", "měsíce", "měsíců", "month", "months"),
            Unit.DAYS, new CountedNoun("den", "dny", "dnů", "day", "days"),
            Unit.WORKING_DAYS,
                    new CountedNoun("pracovní den", "pracovní dny", "pracovních dnů", "working day", "working days"),
            Unit.HOURS, new CountedNoun("hodina", "hodiny", "hodin", "hour", "hours"),
            Unit.CROWNS, new CountedNoun("Kč", "Kč", "Kč", "CZK", "CZK"));

    private Amounts() {}

    public static Text of(int number, Unit unit) {
        CountedNoun noun = NOUNS.get(unit);
        return noun == null ? new Text(String.valueOf(number), String.valueOf(number)) : noun.of(number);
    }

    /** The value of a parameter as a rule reads it, with its unit; the id is never shown. */
    public static Text of(Parameters parameters, String id, @Nullable String method) {
        return of(number(parameters, id, method), unit(method));
    }

    private static Unit unit(@Nullable String method) {
        return Unit.ofWord(String.valueOf(method)).orElseThrow();
    }

    /** The value of a parameter as a rule reads it. */
    public static int number(Parameters parameters, String id, @Nullable String method) {
        return switch (unit(method)) {
            case YEARS -> parameters.years(id);
            case MONTHS -> parameters.months(id);
            case DAYS -> parameters.days(id);
            case WORKING_DAYS -> parameters.workingDays(id);
            case HOURS -> parameters.hours(id);
            case COUNT -> parameters.count(id);
            case CROWNS -> parameters.crowns(id);
        };
    }

    /** The unit of a property, told from its name; a plain number when the name says none. */
    static Unit unitOf(String property) {
        String name = property.toLowerCase(Locale.ROOT);
        if (name.startsWith("days")) {
            return Unit.DAYS;
        }
        if (name.startsWith("months") || name.endsWith("months")) {
            return Unit.MONTHS;
        }
        if (name.contains("hours")) {
            return Unit.HOURS;
        }
        return name.startsWith("age") ? Unit.YEARS : Unit.COUNT;
    }
}
