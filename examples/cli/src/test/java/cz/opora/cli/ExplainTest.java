package cz.opora.cli;

import static cz.opora.cli.Run.opora;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final String CASE = "../cases/v14-notice-2288-served.json";

    @Test
    void why_tells_the_grounds_and_the_facts_of_a_card() {
        Run run = opora("why", CASE, "EVICTION_IMMINENT");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("PROČ: Hrozí ztráta bytu").contains("[/housing/noticeServedOn]");
    }

    @Test
    void why_takes_the_number_a_step_has_on_the_page() {
        assertThat(opora("why", CASE, "1").out()).startsWith("PROČ: bydlení: právní rada hned");
        assertThat(opora("why", CASE, "77").err()).contains("that of step 1 is step/HOUSING/");
    }

    @Test
    void why_not_tells_what_fails_and_what_to_ask() {
        Run run = opora("why-not", CASE, "HOU-013", "--as-of", "2026-09-01", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("x court action against the notice: at most 14 days, 41 days left");
    }

    @Test
    void a_name_nobody_has_is_one_clear_line_and_exit_code_one() {
        Run run = opora("why-not", CASE, "EVICTION_IMINENT");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Maybe EVICTION_IMMINENT?");
    }

    @Test
    void ask_lists_the_most_pressing_questions_and_counts_the_rest() {
        Run few = opora("ask", CASE, "--lang", "en");
        Run all = opora("ask", CASE, "--lang", "en", "--all");

        assertThat(few.out()).contains("1. ", "(--all)").doesNotContain("13. ");
        assertThat(all.out()).contains("13. ").doesNotContain("(--all)");
        assertThat(opora("ask", CASE, "--format", "json").out()).contains("\"format\": \"opora-questions/1\"");
    }

    @Test
    void catalog_lists_the_fields_of_a_case() {
        assertThat(opora("catalog", "--format", "json").out())
                .contains("\"format\": \"opora-catalog/1\"", "\"/housing/situations/ARREARS\"");
        assertThat(opora("catalog").out()).contains("/client/birthDate (den)");
    }
}
