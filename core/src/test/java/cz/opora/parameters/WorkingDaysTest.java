package cz.opora.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({"2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29", "2028-04-17", "2038-04-26"})
    void easter_monday_and_the_friday_before_are_holidays(LocalDate easterMonday) {
        assertThat(WorkingDays.isHoliday(easterMonday)).isTrue();
        assertThat(WorkingDays.isHoliday(easterMonday.minusDays(3))).isTrue();
        assertThat(WorkingDays.isWorkingDay(easterMonday.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, true", "2026-11-17, false", "2026-11-21, false", "2026-12-24, false", "2027-01-01, false",
        "2026-07-06, false", "2026-09-28, false", "2026-10-28, false", "2026-05-08, false", "2026-11-23, true"
    })
    void offices_work_on_weekdays_that_are_no_holiday(LocalDate day, boolean works) {
        assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(works);
    }

    @Test
    void three_working_days_from_a_thursday_before_a_long_weekend_end_after_it() {
        assertThat(WorkingDays.after(LocalDate.of(2026, 4, 2), 3)).isEqualTo(LocalDate.of(2026, 4, 9));
        assertThat(WorkingDays.after(LocalDate.of(2026, 12, 23), 1)).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(WorkingDays.after(LocalDate.of(2026, 11, 23), 0)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void a_last_day_on_a_weekend_moves_to_monday() {
        LocalDate saturday = LocalDate.of(2026, 11, 21);

        assertThat(WorkingDays.onOrAfter(saturday)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(WorkingDays.onOrAfter(saturday).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void working_days_are_not_counted_backwards() {
        assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 11, 23), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
