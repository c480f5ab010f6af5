package cz.opora.internal.projection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The as-of date with the parameters that hold on it.
 *
 * @param day the as-of date
 * @param limits the parameters the projection reads
 */
record Moment(LocalDate day, ProjectionLimits limits) {
    /** Days from that date to the as-of date; negative when it is ahead. */
    int daysSince(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(date, day);
    }

    /** Days from the as-of date to that date; negative when it is past. */
    int daysUntil(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(day, date);
    }

    /** Whole months from that date to the as-of date. */
    int monthsSince(LocalDate date) {
        return (int) ChronoUnit.MONTHS.between(date, day);
    }

    /** Whether the date is not ahead. */
    boolean hasCome(LocalDate date) {
        return !date.isAfter(day);
    }

    /**
     * Whether an end of tenancy is this near. One that passed longer ago than the warning period no longer counts: by then
     * the client has moved, or the file speaks of where he or she lives now.
     */
    boolean tenancyEndsWithin(LocalDate end, int days) {
        int left = daysUntil(end);
        return left <= days && left >= -limits.evictionWarnDays();
    }
}
