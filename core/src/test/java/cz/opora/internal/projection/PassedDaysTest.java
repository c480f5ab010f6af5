package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.one;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.facts.Care;
import cz.opora.facts.Client;
import cz.opora.facts.Offender;
import cz.opora.facts.Support;
import cz.opora.facts.Work;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans whose day has passed, working days, and whether anybody works with the client; the day is 2026-11-23. */
class PassedDaysTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"2026-11-22, true, 1", "2026-11-23, false, 0", "2026-11-25, false, -2", "?, ?, ?"})
    void a_planned_day_has_passed_on_the_day_after_it(
            @Nullable String planned, @Nullable Boolean passed, @Nullable Integer days) {
        String day = planned == null ? "null" : "'" + planned + "'";

        Offender offender = one("'offender': {'releaseOn': " + day + "}", Offender.class);
        Care care = one("'care': {'serviceEndsOn': " + day + "}", Care.class);

        assertThat(offender.plannedReleasePassed()).isEqualTo(passed);
        assertThat(offender.daysSincePlannedRelease()).isEqualTo(days);
        assertThat(care.plannedEndPassed()).isEqualTo(passed);
        assertThat(care.daysSinceServiceEnd()).isEqualTo(days);
    }

    @Test
    void a_release_that_was_to_be_says_nothing_of_whether_it_was() {
        Offender offender = one("'offender': {'releaseOn': '2026-11-20'}", Offender.class);

        assertThat(offender.released()).isNull();
        assertThat(offender.releasePlanned()).isNull();
    }

    @Test
    void working_days_leave_out_the_weekend_and_the_holiday() {
        Work work = one("'work': {'phaseSince': '2026-11-16'}", Work.class);
        Support support = one("'supports': [{'type': 'GP', 'taskDueOn': '2026-11-16'}]", Support.class);

        assertThat(work.daysInPhase()).isEqualTo(7);
        assertThat(work.workingDaysInPhase()).isEqualTo(4);
        assertThat(support.daysSinceTaskDue()).isEqualTo(7);
        assertThat(support.workingDaysSinceTaskDue()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "'client': {} | ?",
                "'supports': [] | true",
                "'supports': [{'type': 'FAMILY'}, {'type': 'ORP_SOCIAL'}] | true",
                "'supports': [{'type': 'GP', 'until': '2026-11-01'}] | true",
                "'supports': [{'type': 'GP'}] | false"
            })
    void nobody_works_with_the_client_only_when_that_was_asked(String file, @Nullable Boolean without) {
        assertThat(one(file, Client.class).withoutServices()).isEqualTo(without);
    }
}
