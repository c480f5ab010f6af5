package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpkeepTest {
    private static final String TOWN = "../directories/zalesi.json";

    @Test
    void funding_that_ends_within_the_warning_is_listed_by_its_day() {
        Run run = Run.opora("upkeep", TOWN, "--as-of", "2026-11-23");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.startsWith("2026-12-31  ") && line.endsWith("končí financování služby"));
    }

    @Test
    void a_shorter_warning_lists_less() {
        Run run = Run.opora("upkeep", TOWN, "--as-of", "2026-11-23", "--days", "7");

        assertThat(run.out()).doesNotContain("2026-12-31");
    }

    @Test
    void a_day_is_asked_for_because_the_program_judges_by_no_clock() {
        assertThat(Run.opora("upkeep", TOWN).exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
