package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandsTest {
    private static final Path CASES = Path.of("..", "cases");
    private static final String DEBTS =
            CASES.resolve("v11-57-debts-nothing-else-asked.json").toString();
    private static final String NOTICE =
            CASES.resolve("v14-notice-2288-served.json").toString();

    @TempDir
    private Path folder;

    @Test
    void what_if_tells_the_smallest_change_and_who_can_make_it() {
        Run run = Run.opora("what-if", DEBTS, "TG_55PLUS");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("zatím nelze určit", "do skupiny patří", "změnit to nelze");
        assertThat(Run.opora("what-if", DEBTS, "TG_55PLUS", "--format", "json").out())
                .startsWith("{\n  \"format\": \"opora-what-if/1\"");
    }

    @Test
    void what_if_about_nothing_is_wrong_use_and_names_the_nearest() {
        Run run = Run.opora("what-if", DEBTS, "TG_55PLU");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Maybe TG_55PLUS?");
        assertThat(Run.opora("what-if", DEBTS, "NOBODY").err())
                .contains("A target group is written like TG_55PLUS, an escalation like CHILD_PREVENTIVE,");
    }

    @Test
    void compare_takes_two_cases_or_two_advices_and_not_one_of_each() throws IOException {
        String advice = Files.writeString(
                        folder.resolve("advice.json"),
                        Run.opora("advise", DEBTS, "--format", "json").out())
                .toString();

        assertThat(Run.opora("compare", DEBTS, NOTICE).out()).contains("Co je jinak v radě:");
        assertThat(Run.opora("compare", advice, advice, "--lang", "en").out()).contains("The advice is the same.");
        assertThat(Run.opora("compare", DEBTS, advice).exitCode()).isEqualTo(1);
        assertThat(Run.opora("compare", DEBTS, "no-such-file.json").exitCode()).isEqualTo(4);
    }

    @Test
    void a_timeline_tells_the_days_on_which_something_changes() {
        Run run = Run.opora("timeline", NOTICE, "--from", "2026-10-01", "--to", "2026-10-20");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("13. 10. 2026", "příčina: ");
        assertThat(Run.opora("timeline", NOTICE, "--to", "2020-01-01").exitCode())
                .isEqualTo(1);
    }

    @Test
    void a_recorded_decision_is_made_again_and_compared() {
        String records = folder.resolve("records.jsonl").toString();
        Run.opora("advise", DEBTS, "--record", records);
        Run.opora("advise", NOTICE, "--record", records);

        Run same = Run.opora("replay", "--record", records, "--case", NOTICE);
        Run other = Run.opora("replay", "--record", records, "--case", DEBTS);

        assertThat(Path.of(records)).content().hasLineCount(2);
        assertThat(same.exitCode()).as(same.err()).isZero();
        assertThat(same.out()).isEqualTo("Rozhodnutí je stejné do posledního bajtu.\n");
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.out()).contains("Rozhodnutí není stejné.", "spis: ");
        assertThat(Run.opora("replay", "--record", "no-such-file", "--case", DEBTS)
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void a_failed_decision_leaves_a_record_too() {
        String records = folder.resolve("records.jsonl").toString();

        Run run = Run.opora("advise", DEBTS, "--as-of", "1950-01-01", "--record", records);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Path.of(records)).content().contains("\"error\":\"DecisionException\"");
    }
}
