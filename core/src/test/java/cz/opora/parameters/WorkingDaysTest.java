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

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23, 0",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-16, 2026-11-23, 4",
        "2026-12-23, 2026-12-28, 1",
        "2026-04-02, 2026-04-09, 3",
        "2025-12-23, 2026-01-02, 4",
        "2026-11-23, 2026-11-20, -1"
    })
    void working_days_between_two_days_count_the_later_one(LocalDate from, LocalDate to, int days) {
        assertThat(WorkingDays.between(from, to)).isEqualTo(days);
    }

    @Test
    void counting_agrees_with_walking_from_day_to_day() {
        LocalDate from = LocalDate.of(2024, 2, 27);
        int walked = 0;
        for (LocalDate to = from; to.isBefore(LocalDate.of(2027, 6, 1)); to = to.plusDays(1)) {
            walked += to.isAfter(from) && WorkingDays.isWorkingDay(to) ? 1 : 0;
            assertThat(WorkingDays.between(from, to)).as("until %s", to).isEqualTo(walked);
        }
    }

    @Test
    void the_day_before_is_so_many_working_days_ago() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        for (int days = 0; days < 20; days++) {
            assertThat(WorkingDays.between(WorkingDays.before(monday, days), monday))
                    .isEqualTo(days);
        }
        assertThatThrownBy(() -> WorkingDays.before(monday, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
