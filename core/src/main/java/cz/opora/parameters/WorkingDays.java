package cz.opora.parameters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Czech calendar of working days: Monday to Friday without public holidays. Holds for dates from 2016 on, when Good
 * Friday became one. Stateless. Source: 245/2000 sections 1 to 4 (K).
 */
public final class WorkingDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 5),
            MonthDay.of(7, 6),
            MonthDay.of(9, 28),
            MonthDay.of(10, 28),
            MonthDay.of(11, 17),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** In a week. */
    private static final int WEEKDAYS = 5;

    private WorkingDays() {}

    /** Whether offices work on that day. */
    public static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !isHoliday(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the day is a public holiday, on whatever day of the week. */
    public static boolean isHoliday(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return HOLIDAYS.contains(MonthDay.from(day))
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1));
    }

    /** The day itself when offices work on it, else the next one on which they do. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /**
     * The day that many working days after a day, which itself is not counted.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static LocalDate after(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a negative number of working days");
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /**
     * The working days from one day to another: the first day is not counted, the other one is when offices work on it.
     * Negative when the other day comes first.
     */
    public static int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int weeks = (int) ChronoUnit.WEEKS.between(from, to);
        int weekdays = weeks * WEEKDAYS;
        for (LocalDate day = from.plusWeeks(weeks).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            weekdays += isWeekend(day) ? 0 : 1;
        }
        return weekdays - holidaysOnWeekdays(from, to);
    }

    private static int holidaysOnWeekdays(LocalDate from, LocalDate to) {
        int counted = 0;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate easter = easterSunday(year);
            Stream<LocalDate> moving = Stream.of(easter.minusDays(2), easter.plusDays(1));
            int of = year;
            counted += (int) Stream.concat(HOLIDAYS.stream().map(fixed -> fixed.atYear(of)), moving)
                    .filter(day -> day.isAfter(from) && !day.isAfter(to) && !isWeekend(day))
                    .count();
        }
        return counted;
    }

    /**
     * The last day from which that many working days have passed until a day.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public static LocalDate before(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a negative number of working days");
        }
        LocalDate reached = day;
        for (int left = workingDays; left > 0; reached = reached.minusDays(1)) {
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int months = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, months / 31, months % 31 + 1);
    }
}
