package cz.opora.render;

import cz.opora.codes.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Dates and counted days in words, in both languages and without asking the locale of the machine. */
final class Dates {
    private static final String TIE = String.valueOf(Wrapping.TIE);
    private static final List<String> CZECH_DAYS_UNTIL =
            List.of("pondělí", "úterý", "středy", "čtvrtka", "pátku", "soboty", "neděle");
    private static final List<String> ENGLISH_DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The numbers up to twenty whose genitive begins so that "z" cannot be spoken before it. */
    private static final Set<Long> SPOKEN_WITH_ZE = Set.of(2L, 3L, 4L, 6L, 7L, 12L, 13L, 14L, 16L, 17L);

    private Dates() {}

    /** {@code 23. 11. 2026} or {@code 23 November 2026}. */
    static String date(LocalDate date, Language language) {
        return day(date, language) + TIE + date.getYear();
    }

    /** {@code 23. 11.} or {@code 23 November}. */
    static String day(LocalDate date, Language language) {
        return language == Language.CS
                ? date.getDayOfMonth() + "." + TIE + date.getMonthValue() + "."
                : date.getDayOfMonth() + TIE + ENGLISH_MONTHS.get(date.getMonthValue() - 1);
    }

    /** The day, with its year when that is not the year of {@code near}. */
    static String near(LocalDate date, LocalDate near, Language language) {
        return date.getYear() == near.getYear() ? day(date, language) : date(date, language);
    }

    /** {@code do pátku 27. 11.} or {@code by Friday 27 November}; the year only when it differs from {@code near}. */
    static String until(LocalDate date, LocalDate near, Language language) {
        int weekday = date.getDayOfWeek().getValue() - 1;
        return (language == Language.CS ? "do " + CZECH_DAYS_UNTIL.get(weekday) : "by " + ENGLISH_DAYS.get(weekday))
                + " " + near(date, near, language);
    }

    /** {@code zbývají 2 dny} or {@code 2 days left}; {@code dnes} or {@code today} on the day itself. */
    static String left(LocalDate from, LocalDate to, Language language) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days == 0) {
            return language == Language.CS ? "dnes" : "today";
        }
        return language == Language.CS
                ? (days >= 2 && days <= 4 ? "zbývají " : "zbývá ") + days(days, language)
                : days(days, language) + " left";
    }

    /** {@code 1 den, 2 dny, 5 dní} or {@code 1 day, 2 days}. */
    static String days(long days, Language language) {
        if (language == Language.EN) {
            return days + (days == 1 ? " day" : " days");
        }
        return days + TIE + (days == 1 ? "den" : days >= 2 && days <= 4 ? "dny" : "dní");
    }

    /** {@code 4 ze 6}, {@code 1 z 5} or {@code 4 of 6}: how many of how many. */
    static String of(long part, long whole, Language language) {
        if (language == Language.EN) {
            return part + " of " + whole;
        }
        boolean vowel = SPOKEN_WITH_ZE.contains(whole);
        return part + (vowel ? " ze" : " z") + TIE + whole;
    }
}
