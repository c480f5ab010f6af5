package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.advice.Advice;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ApprovalState;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.render.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who approved which rules, and how an edit takes that away. */
class ApprovalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CaseFile AT_HOME = CaseFile.parse("at-home", """
            {"format": "opora-case/1", "family": {"situations": {"MATERIAL_DEPRIVATION": true}},
             "household": {"children": [
                {"ref": "child-1", "age": {"years": 5, "on": "2026-11-23"}, "attendsSchool": false}]}}
            """.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @BeforeEach
    void copy_the_example() throws IOException {
        ExampleOverlay.copy("lhota", folder);
    }

    @Test
    void without_a_record_rules_decide_and_nothing_is_called_approved() {
        RuleSet rules = load();

        assertThat(state(rules)).isEqualTo(ApprovalState.UNRECORDED);
        assertThat(Zalesi.RULES.rules()).extracting(RuleSummary::approval).doesNotContain(ApprovalState.APPROVED);
        assertThat(rules.info().approvedOn()).isNull();
        assertThat(Page.of(advise(rules)).text(Language.CS))
                .contains("neschválena")
                .doesNotContain("NÁVRH:");
    }

    @Test
    void an_approved_rule_stays_approved_when_only_a_comment_changes() throws IOException {
        approve(load());
        edit("areas/preschool/criteria.drl", "rule \"Předškolák", "// poznámka\n\nrule \"Předškolák");

        assertThat(state(load())).isEqualTo(ApprovalState.APPROVED);
        assertThat(load().warnings()).extracting(Diagnostic::code).doesNotContain("changed-since-approval");
    }

    @Test
    void an_edit_of_the_words_makes_it_a_draft_that_does_not_decide() throws IOException {
        approve(load());
        edit("areas/preschool/criteria.drl", "nechodí do školky ani", "nechodí do mateřské školy ani");

        RuleSet edited = load();

        assertThat(state(edited)).isEqualTo(ApprovalState.CHANGED);
        assertThat(edited.warnings())
                .filteredOn(warning -> warning.code().equals("changed-since-approval"))
                .extracting(Diagnostic::format)
                .containsExactly(
                        "areas/preschool/criteria.drl:9: lhota/PRI-001 changed since approval: it, its words or a number it"
                                + " reads; it counts as a draft. Have it approved again (approve), or take the change"
                                + " back.");
        assertThat(finding(advise(edited))).isNotEqualTo(Finding.ELIGIBLE);
        assertThat(advise(edited).diagnostics()).extracting(Diagnostic::code).contains("changed-since-approval");
        assertThat(Page.of(advise(edited)).text(Language.CS).replaceAll("\\s+", " "))
                .contains("pravidla změněná po schválení teď nerozhodují (1)");
    }

    @Test
    void a_changed_number_takes_the_approval_of_the_rule_that_reads_it() throws IOException {
        approve(load());
        edit("parameters/preschool.yaml", "value: 4", "value: 5");

        assertThat(load().rules())
                .filteredOn(rule -> rule.approval() == ApprovalState.CHANGED)
                .extracting(RuleSummary::id)
                .containsExactly("lhota/PRI-001");
    }

    @Test
    void a_draft_decides_when_asked_and_every_line_that_rests_on_it_says_so() throws IOException {
        approve(load());
        edit("areas/preschool/criteria.drl", "nechodí do školky ani", "nechodí do mateřské školy ani");

        Advice advice = Advisor.builder(load()).withDrafts().build().advise(AT_HOME, DAY);

        assertThat(finding(advice)).isEqualTo(Finding.ELIGIBLE);
        assertThat(advice.steps())
                .filteredOn(step -> step.because().stream()
                        .anyMatch(reason -> reason.ruleId().equals("lhota/PRI-020")))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.because())
                        .filteredOn(reason -> reason.ruleId().equals("lhota/PRI-020"))
                        .allMatch(reason -> reason.draft()));
        assertThat(Page.of(advice).text(Language.CS)).contains("NÁVRH: Předškoláci, kteří nikam nechodí");
        assertThat(advice.toJson()).contains("\"draft\": true");
    }

    @Test
    void a_group_that_is_open_because_of_drafts_alone_says_so() throws IOException {
        CaseFile unknown = CaseFile.parse("unknown", """
                {"format": "opora-case/1", "family": {"situations": {"MATERIAL_DEPRIVATION": true}},
                 "household": {"children": [{"ref": "child-1", "age": {"years": 5, "on": "2026-11-23"}}]}}
                """.getBytes(StandardCharsets.UTF_8));
        Advice approved = Advisor.builder(load()).withDrafts().build().advise(unknown, DAY);
        edit("areas/preschool/criteria.drl", "@status(approved)", "@status(draft)");

        Advice draft = Advisor.builder(load()).withDrafts().build().advise(unknown, DAY);

        assertThat(group(approved).verdict()).isEqualTo(Finding.UNDETERMINED);
        assertThat(group(approved).draft()).isNull();
        assertThat(group(draft).verdict()).isEqualTo(Finding.UNDETERMINED);
        assertThat(group(draft).draft()).isTrue();
        assertThat(draft.targetGroups())
                .filteredOn(card -> card.code() != TargetGroup.TG_OWN_1)
                .allSatisfy(card -> assertThat(card.draft()).isNull());
    }

    @Test
    void approving_again_moves_the_rule_to_the_new_approval() throws IOException {
        approve(load());
        edit("areas/preschool/criteria.drl", "nechodí do školky ani", "nechodí do mateřské školy ani");
        String text = load().approve("vedoucí odboru", LocalDate.of(2026, 12, 1), "HL 2/2026", rule -> rule.id()
                .equals("lhota/PRI-001"));
        Files.writeString(folder.resolve("APPROVALS.yaml"), text);

        RuleSet again = load();

        assertThat(state(again)).isEqualTo(ApprovalState.APPROVED);
        assertThat(text).contains("as: \"vedoucí odboru\"").contains("fileNumber: \"HL 1/2026\"");
        assertThat(text.split("lhota/PRI-001", -1)).hasSize(2);
    }

    @Test
    void what_calls_itself_a_draft_cannot_be_approved() throws IOException {
        edit("areas/preschool/group.drl", "@status(approved)", "@status(draft)");

        assertThat(load().rules())
                .filteredOn(rule -> rule.status() == RuleStatus.draft)
                .extracting(RuleSummary::id, RuleSummary::approval)
                .containsExactly(tuple("lhota/PRI-010", ApprovalState.DRAFT));
        assertThatThrownBy(() -> approve(load()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lhota/PRI-010 calls itself a draft");
    }

    @Test
    void a_record_written_by_hand_is_read_strictly() throws IOException {
        Files.writeString(folder.resolve("APPROVALS.yaml"), """
                approvals:
                  - as: metodička
                    date: 2026-11-23
                    fileNumber: "HL 1/2026"
                    rules:
                      lhota/PRI-001: ano
                """);

        assertThatThrownBy(this::load)
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(
                        "APPROVALS.yaml:6: /approvals/0/rules/lhota~1PRI-001: is no hash of a rule. Such a file"
                                + " is written by the verb approve.");
    }

    private RuleSet load() {
        return Zalesi.RULES.withOverlay(folder);
    }

    private void approve(RuleSet rules) throws IOException {
        String text = rules.approve("metodička", DAY, "HL 1/2026", rule -> true);
        Files.writeString(folder.resolve("APPROVALS.yaml"), text);
    }

    private void edit(String name, String from, String to) throws IOException {
        ExampleOverlay.edit(folder, name, from, to);
    }

    private static ApprovalState state(RuleSet rules) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals("lhota/PRI-001"))
                .findFirst()
                .orElseThrow()
                .approval();
    }

    private static Finding finding(Advice advice) {
        return group(advice).verdict();
    }

    private static TargetGroupCard group(Advice advice) {
        return advice.targetGroups().stream()
                .filter(card -> card.code() == TargetGroup.TG_OWN_1)
                .findFirst()
                .orElseThrow();
    }

    private static Advice advise(RuleSet rules) {
        return Advisor.builder(rules).build().advise(AT_HOME, DAY);
    }
}
