package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of rule authors that write: doc, diff, mutate, and the formats of test. */
class WorkbenchTest {
    private static final String CASE = """
            { "format": "opora-case/1", "asOf": "2026-11-23", "housing": { "sleepsTonight": "OUTSIDE" } }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_rules_about_sleeping_outside() throws IOException {
        RooflessRules.copyTo(folder);
    }

    private void write(String name, String text) throws IOException {
        RooflessRules.write(folder, name, text);
    }

    private Run opora(String... args) {
        return Run.opora(args);
    }

    @Test
    void test_prints_junit_json_and_a_table() {
        assertThat(opora("test", folder.toString(), "--format", "junit").out())
                .startsWith("<?xml")
                .contains("<testsuite ", "failures=\"0\"");
        assertThat(opora("test", folder.toString(), "--format", "json").out()).contains("opora-coverage/1");
        assertThat(opora("test", folder.toString(), "--format", "markdown").out())
                .startsWith("# Coverage");
    }

    @Test
    void the_threshold_counts_what_is_missed() {
        Run none = opora("test", folder.toString(), "--threshold", "0");
        Run many = opora("test", folder.toString(), "--threshold", "999");

        assertThat(none.exitCode()).isEqualTo(5);
        assertThat(none.out()).contains("not tried: HOU-001 | ");
        assertThat(many.exitCode()).as(many.out() + many.err()).isZero();
    }

    @Test
    void made_scenarios_hold_and_leave_less_untried() {
        long before = opora("test", folder.toString(), "--run", "HOU-001", "--coverage")
                .out()
                .lines()
                .filter(line -> line.contains("not tried: HOU-001"))
                .count();
        Run made = opora("test", folder.toString(), "--generate");
        Run again = opora("test", folder.toString(), "--coverage");

        assertThat(made.err()).contains("Made: ");
        assertThat(again.out()).contains(" 0 failures");
        assertThat(again.out()
                        .lines()
                        .filter(line -> line.contains("not tried: HOU-001"))
                        .count())
                .isLessThan(before);
    }

    @Test
    void mutate_tells_the_mistakes_no_scenario_notices_with_their_place() {
        Run run = opora("mutate", folder.toString(), "--run", "HOU-00[12]");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out())
                .contains("roofless.drl:16:41: HOU-001 ROOFLESS_TONIGHT made ")
                .contains("HOU-002 without the rule: no scenario names the rule")
                .contains("2 rules, ")
                .doesNotContain("HOU-001 without the rule");
        assertThat(opora("mutate", folder.toString(), "--run", "NIC-999").err()).contains("No rule matches --run");
        assertThat(opora("mutate", folder.toString(), "--run", "HOU-001", "--format", "json")
                        .out())
                .contains("\"format\": \"opora-mutation/1\"");
    }

    @Test
    void doc_writes_a_page_and_a_sheet() throws IOException {
        Path page = folder.resolve("rules.html");
        Path sheet = folder.resolve("remarks.csv");

        Run run = opora(
                "doc", folder.toString(), "--format", "html", "--out", page.toString(), "--comments", sheet.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(page)).contains("<article id=\"HOU-001\">", "Spí venku");
        assertThat(Files.readString(sheet)).contains("\"HOU-001\"");
    }

    @Test
    void doc_writes_a_file_an_area_into_a_folder() {
        Path out = folder.resolve("reference");

        assertThat(opora("doc", folder.toString(), "--out", out.toString()).exitCode())
                .isZero();

        assertThat(out.resolve("escalations-housing.md")).content().contains("(HOU-001)", "Spí venku");
        assertThat(out.resolve("numbers.md")).exists();
    }

    @Test
    void diff_tells_whose_advice_changes_by_which_rule_and_leaves_out_what_it_cannot_read() throws IOException {
        Path other = folder.resolve("other");
        RooflessRules.numbersAndWords(other);
        String until = "@since(\"2024-01-01\") @until(\"2025-12-31\")";
        write(
                "other/" + RooflessRules.RULES,
                Files.readString(folder.resolve(RooflessRules.RULES)).replaceAll("@since\\(\"[0-9-]+\"\\)", until));
        write("other/" + RooflessRules.RULES.replace("roofless", "kept"), ANOTHER);
        write("cases/outside.json", CASE);
        write("cases/broken.json", "{");

        Run run = opora(
                "diff",
                folder.toString(),
                other.toString(),
                "--cases",
                folder.resolve("cases").toString(),
                "--from",
                "2027-01-01");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("- Od 1. 1. 2027 se mění: ", "HOU-001", "## outside.json", "- broken.json: ");
    }

    private static final String ANOTHER = """
            // Area: escalations/housing   Reads: Client   Writes: Conclusion MATERIAL_HARDSHIP
            package cz.opora.rules
            import cz.opora.facts.*
            agenda-group "derive"

            rule "Něco jiného"
                @id("OTH-001") @covers("0")
                @cs("Něco jiného.")
                @en("Something else.")
                @source("nikde") @mark(G) @since("2024-01-01") @status(approved)
            when
                $client : Client(acceptsHelp == true)
            then
                insert(Conclusion.of("MATERIAL_HARDSHIP", $client));
            end
            """;
}
