package cz.opora.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.RuleSet;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario may expect what a rule writes: parts of its outcome or conclusion, or a whole row of the matrix. */
class WhatRulesWriteTest {
    private static final String HEADER = """
                @covers("M05") @cs("Klient dluží na nájmu.") @en("The client owes rent.") @source("dossier") @mark(G)
                @since("2024-01-01") @status(approved)
            """;

    private static final String RULES = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            import cz.opora.parameters.*
            agenda-group "recommend"

            rule "Dluží na nájmu: kdo pomůže"
                @id("ROW-001")
            %1$swhen
                $need : Need(domain == NeedDomain.HOUSING)
                Housing(arrears == true)
            then
                insert(Wanted.chain($need).lead(ActorType.ORP_SOCIAL).then(ActorType.LANDLORD, ActorType.HOUSING_DEPT)
                        .then(ActorType.UP).consult(ActorType.COURT).backup(ActorType.FOOD_BANK).at(Intensity.INTENSIVE));
            end

            rule "Dluží na nájmu: poradna dřív než soud"
                @id("ROW-002")
            %1$swhen
                $need : Need(domain == NeedDomain.HOUSING)
                Housing(arrears == true)
            then
                insert(Prerequisite.of($need, ActorType.DEBT_ADVICE, $need, ActorType.COURT));
            end

            rule "Dluží na nájmu: Úřad práce při každé potřebě"
                @id("ROW-003")
            %1$swhen
                $need : Need()
                Housing(arrears == true)
            then
                insert(Wanted.chain($need).lead(ActorType.UP).at(Intensity.MONITOR));
            end

            rule "Dluží na nájmu: podívat se za týden"
                @id("ROW-004")
            %1$swhen
                $p : Parameters()
                $home : Housing(arrears == true)
            then
                insert(Review.inDays($p.days("review.crisis-days"), "R04", $home));
            end
            """.formatted(HEADER);

    private static final String DERIVE = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            import cz.opora.parameters.*
            agenda-group "derive"

            rule "Dluží na nájmu: chybí peníze"
                @id("ROW-005")
            %swhen
                $home : Housing(arrears == true)
            then
                insert(Conclusion.of("MATERIAL_HARDSHIP", $home));
            end
            """.formatted(HEADER);

    private static final String ROW =
            "{ need: HOUSING, lead: ORP_SOCIAL, then: [ [LANDLORD, HOUSING_DEPT], UP ], consult: [COURT], backup: [FOOD_BANK], intensity: INTENSIVE }";
    private static final String WRITTEN = "expected ROW-001 to write %s, but it writes HOUSING: lead ORP_SOCIAL,"
            + " then LANDLORD or HOUSING_DEPT, then UP, consult COURT, backup FOOD_BANK at INTENSIVE.";

    @TempDir
    private static Path rules;

    private static RuleSet compiled;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile_five_rules() throws IOException {
        for (String part : new String[] {"parameters", "vocabulary"}) {
            ScenariosTest.copy(Path.of("..", "rules", part), rules.resolve(part));
        }
        Files.createDirectories(rules.resolve("areas/debt"));
        Files.writeString(rules.resolve("areas/debt/arrears.drl"), RULES);
        Files.writeString(rules.resolve("areas/debt/hardship.drl"), DERIVE);
        compiled = RuleSet.compile(rules, null);
    }

    @Test
    void a_row_of_the_matrix_is_expected_whole() throws IOException {
        assertThat(messages("ROW-001: " + ROW)).isEmpty();
    }

    @Test
    void need_and_intensity_are_looked_at_when_they_are_given() throws IOException {
        assertThat(messages("ROW-001: " + ROW.replace("need: HOUSING, ", "").replace(", intensity: INTENSIVE", "")))
                .isEmpty();
        assertThat(messages("ROW-001: " + ROW.replace("INTENSIVE", "CRISIS")))
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith(WRITTEN.substring(WRITTEN.indexOf("but"))));
        assertThat(messages("ROW-001: " + ROW.replace("need: HOUSING", "need: DEBT")))
                .hasSize(1);
    }

    @Test
    void another_actor_another_order_or_another_part_is_told() throws IOException {
        assertThat(messages("ROW-001: { lead: [ORP_SOCIAL, UP], then: [UP] }"))
                .containsExactly(WRITTEN.formatted("lead ORP_SOCIAL or UP, then UP"));
        assertThat(messages("ROW-001: " + ROW.replace("LANDLORD, HOUSING_DEPT", "HOUSING_DEPT, LANDLORD")))
                .hasSize(1);
        assertThat(messages("ROW-001: " + ROW.replace("[LANDLORD, HOUSING_DEPT], UP", "UP, [LANDLORD, HOUSING_DEPT]")))
                .hasSize(1);
        assertThat(messages("ROW-001: " + ROW.replace("consult: [COURT]", "consult: [UP]")))
                .hasSize(1);
        assertThat(messages("ROW-001: " + ROW.replace("backup: [FOOD_BANK], ", "")))
                .hasSize(1);
        assertThat(messages("ROW-001: " + ROW.replace("lead: ORP_SOCIAL, ", "")))
                .hasSize(1);
    }

    @Test
    void parts_of_an_outcome_are_expected_in_their_order() throws IOException {
        assertThat(messages("ROW-004: [7, R04, /housing]")).isEmpty();
        assertThat(messages("ROW-004: [8, R04]"))
                .containsExactly("expected ROW-004 to write 8 R04, but it writes 7 R04 /housing.");
        assertThat(messages("ROW-002: [DEBT_ADVICE, COURT]")).isEmpty();
        assertThat(messages("ROW-002: COURT")).isEmpty();
        assertThat(messages("ROW-002: [COURT, DEBT_ADVICE]"))
                .containsExactly(
                        "expected ROW-002 to write COURT DEBT_ADVICE, but it writes HOUSING DEBT_ADVICE HOUSING"
                                + " COURT.");
        assertThat(messages("ROW-002: { lead: COURT }")).hasSize(1);
    }

    @Test
    void all_a_rule_writes_is_expected() throws IOException {
        assertThat(messages("ROW-003: { lead: UP, intensity: MONITOR }")).isEmpty();
        assertThat(messages("ROW-003: { need: HOUSING, lead: UP }"))
                .containsExactly("expected ROW-003 to write HOUSING: lead UP, but it writes"
                        + " DEBT: lead UP at MONITOR; HOUSING: lead UP at MONITOR.");
        assertThat(messages("ROW-003: [ { need: HOUSING, lead: UP }, { need: DEBT, lead: UP } ]"))
                .isEmpty();
        assertThat(messages("ROW-003: [ [DEBT, MONITOR], [HOUSING, MONITOR] ]")).isEmpty();
        assertThat(messages("ROW-003: [ { lead: UP }, { need: HEALTH, lead: UP } ]"))
                .containsExactly("expected ROW-003 to write lead UP; HEALTH: lead UP, but it writes"
                        + " DEBT: lead UP at MONITOR; HOUSING: lead UP at MONITOR.");
    }

    @Test
    void a_conclusion_is_written_too() throws IOException {
        assertThat(messages("ROW-005: [MATERIAL_HARDSHIP, /housing]")).isEmpty();
        assertThat(messages("ROW-005: BURDEN_DEBT"))
                .containsExactly("expected ROW-005 to write BURDEN_DEBT, but it writes MATERIAL_HARDSHIP /housing.");
    }

    @Test
    void a_rule_that_does_not_fire_writes_nothing() throws IOException {
        assertThat(run("false", "notFired: [ROW-001]", "ROW-001: COURT"))
                .containsExactly("expected ROW-001 to write COURT, but it writes nothing.");
    }

    @Test
    void a_rule_that_is_not_there_names_the_nearest() throws IOException {
        assertThat(messages("ROW-009: COURT")).singleElement().satisfies(message -> assertThat(message)
                .startsWith("there is no rule ROW-009.")
                .contains("ROW-001"));
    }

    @Test
    void a_wrong_key_type_or_code_is_refused_with_the_nearest_name() {
        assertThat(problem("ROW-001: { led: UP }")).contains("/expect/writes/ROW-001/", "led: unknown key.", "lead");
        assertThat(problem("ROW-001: { lead: LANDLROD }")).contains("unknown code of ActorType.", "LANDLORD");
        assertThat(problem("ROW-001: { lead: UP, then: UP }")).contains("must be a list, not text.");
        assertThat(problem("ROW-002: DEBT_ADVISE"))
                .contains("/expect/writes/ROW-002: is no code that a rule writes.", "DEBT_ADVICE");
        assertThat(problem("ROW-002: []")).contains("says nothing of what the rule writes.");
        assertThat(problem("ROW-001: {}")).contains("says nothing of what the rule writes.");
    }

    @Test
    void a_pointer_leads_to_where_it_is_written_and_not_into_a_list_nobody_wrote() {
        assertThat(problem("ROW-001: { lead: LANDLROD }")).contains(": /0/expect/writes/ROW-001/lead: unknown code");
        assertThat(problem("ROW-001: { lead: [UP, LANDLROD] }")).contains("/ROW-001/lead/1: unknown code");
        assertThat(problem("ROW-001: { lead: UP, then: [UP, LANDLROD] }")).contains("/ROW-001/then/1: unknown code");
        assertThat(problem("ROW-001: [ { lead: UP }, { lead: LANDLROD } ]")).contains("/ROW-001/1/lead: unknown code");
        assertThat(problem("ROW-002: [COURT, DEBT_ADVISE]")).contains("/ROW-002/1: is no code");
        assertThat(problem("ROW-002: [[COURT], [COURT, DEBT_ADVISE]]")).contains("/ROW-002/1/1: is no code");
        assertThat(problem("ROW-002: [COURT, {}]"))
                .contains("/ROW-002/1: must be a code, a number or a text, not an object.");
    }

    private String problem(String writes) {
        RuleSetException refused =
                catchThrowableOfType(RuleSetException.class, () -> scenarios("true", "fired: [ROW-001]", writes));
        return refused.diagnostics().stream()
                .map(Diagnostic::format)
                .findFirst()
                .orElseThrow();
    }

    private List<String> messages(String writes) throws IOException {
        return run("true", "fired: [ROW-001]", writes);
    }

    private List<String> run(String arrears, String expect, String writes) throws IOException {
        return scenarios(arrears, expect, writes).run(compiled).failures().stream()
                .map(ScenarioFailure::message)
                .toList();
    }

    private Scenarios scenarios(String arrears, String expect, String writes) throws IOException {
        String yaml = """
                - scenario: Dluží na nájmu
                  asOf: 2026-11-23
                  case:
                    needs: [ { domain: HOUSING }, { domain: DEBT } ]
                    housing: { situations: { ARREARS: %s } }
                  expect:
                    %s
                    writes: { %s }
                """.formatted(arrears, expect, writes.replace("\n", " "));
        Files.writeString(folder.resolve("row.scenarios.yaml"), yaml);
        return Scenarios.in(folder);
    }
}
