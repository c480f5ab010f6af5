package cz.opora.parameters;

import java.util.Arrays;
import java.util.Optional;

/** The unit of a parameter; each unit is read by the method of {@link Parameters} of the same name. */
public enum Unit {
    /** Years, read by {@link Parameters#years}. */
    YEARS,
    /** Months, read by {@link Parameters#months}. */
    MONTHS,
    /** Days, read by {@link Parameters#days}. */
    DAYS,
    /** Working days of the Czech calendar, read by {@link Parameters#workingDays}. */
    WORKING_DAYS,
    /** Hours, read by {@link Parameters#hours}. */
    HOURS,
    /** A number of things, read by {@link Parameters#count}. */
    COUNT,
    /** Czech crowns, read by {@link Parameters#crowns}. */
    CROWNS;

    /** The word for the unit in parameter files and the name of the method that reads it, such as {@code workingDays}. */
    public String word() {
        return this == WORKING_DAYS ? "workingDays" : name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The unit of that word. */
    public static Optional<Unit> ofWord(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word().equals(word)).findFirst();
    }
}
