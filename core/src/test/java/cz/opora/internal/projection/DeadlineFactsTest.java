package cz.opora.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.DeadlineCode;
import cz.opora.facts.Deadline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineFactsTest {
    @Test
    void every_deadline_is_there_and_unknown_while_nothing_is_recorded() {
        for (DeadlineCode code : DeadlineCode.values()) {
            Deadline deadline = deadline(code, "", "2026-10-01");
            assertThat(deadline.daysLeft()).as(code.name()).isNull();
            assertThat(deadline.on()).as(code.name()).isNull();
        }
    }

    @Test
    void a_notice_served_on_12_august_can_be_contested_until_12_october_and_ends_the_tenancy_in_november() {
        String notice = "'housing': {'tenancyEnd': 'NOTICE_2288', 'noticeServedOn': '2026-08-12'}";

        Deadline action = deadline(DeadlineCode.TENANCY_ACTION, notice, "2026-10-01");
        Deadline end = deadline(DeadlineCode.TENANCY_END, notice, "2026-10-01");

        assertThat(action.on()).isEqualTo(LocalDate.of(2026, 10, 12));
        assertThat(action.daysLeft()).isEqualTo(11);
        assertThat(end.on()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_period_that_ends_on_a_saturday_still_counts_on_monday_but_warns_by_the_saturday() {
        String notice = "'housing': {'noticeServedOn': '2026-09-21'}";

        Deadline action = deadline(DeadlineCode.TENANCY_ACTION, notice, "2026-11-22");

        assertThat(action.on()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(action.lastDay()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(action.daysLeft()).isEqualTo(-1);
        assertThat(action.daysToLastDay()).isEqualTo(1);
    }

    @Test
    void how_a_notice_without_a_known_kind_ends_the_tenancy_is_not_known() {
        String notice = "'housing': {'noticeServedOn': '2026-08-12'}";

        assertThat(deadline(DeadlineCode.TENANCY_END, notice, "2026-10-01").on())
                .isNull();
    }

    @Test
    void an_expulsion_eleven_days_ago_has_three_days_left() {
        assertThat(deadline(DeadlineCode.EXPULSION_END, "'violence': {'expulsionOn': '2026-11-12'}", "2026-11-23")
                        .daysLeft())
                .isEqualTo(3);
    }

    @Test
    void a_stay_that_began_within_a_month_covers_the_whole_of_the_next_one() {
        assertThat(hospitalMonth("2026-10-20", "2026-10-25")).isEqualTo("2026-11-30");
        assertThat(hospitalMonth("2026-10-01", "2026-10-25")).isEqualTo("2026-10-31");
    }

    @Test
    void a_whole_month_that_is_over_gives_way_to_the_running_one() {
        assertThat(hospitalMonth("2026-10-20", "2026-11-30")).isEqualTo("2026-11-30");
        assertThat(hospitalMonth("2026-10-20", "2026-12-01")).isEqualTo("2026-12-31");
    }

    private static String hospitalMonth(String since, String asOf) {
        String stay = "'health': {'inHospitalSince': '" + since + "'}";
        return String.valueOf(deadline(DeadlineCode.HOSPITAL_MONTH, stay, asOf).on());
    }

    private static Deadline deadline(DeadlineCode code, String sections, String asOf) {
        ProjectedCase projected =
                Projection.of(ProjectionSample.file(sections), LocalDate.parse(asOf), ProjectionSample.PARAMETERS);
        return ProjectionSample.all(projected, Deadline.class).stream()
                .filter(deadline -> deadline.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
