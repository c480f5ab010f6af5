package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final String CASE = "../cases/v01-58-debts-copd-refused-twice.json";

    @Test
    void a_sheet_is_printed_for_a_kind_of_actor() {
        Run run = Run.opora("handover", CASE, "UP");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("PŘEDÁVACÍ LIST: Úřad práce Zálesí");
    }

    @Test
    void a_sheet_is_printed_as_json() {
        Run run = Run.opora("handover", CASE, "UP", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"opora-handover/1\"");
    }

    @Test
    void an_unknown_actor_is_refused_with_the_nearest_name() {
        Run run = Run.opora("handover", CASE, "OSPODE");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("OSPOD?");
    }
}
