package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.FromEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every allowed construct, and what the catalogue keeps of it. */
class GoodRuleFilesTest {
    private static final ReadRules READ = RuleReader.read(RuleFiles.good(), RuleFiles.CONTEXT);

    private static final OperandEntry AGE_FROM =
            new OperandEntry(OperandKind.PARAMETER, null, List.of("tg-55plus.age-from"), "$p", "years");
    private static final OperandEntry TRUE = new OperandEntry(OperandKind.BOOLEAN, null, List.of("true"), null, null);
    private static final OperandEntry GRADES =
            new OperandEntry(OperandKind.CODE, "CareGrade", List.of("III", "IV"), null, null);

    @Test
    void good_files_have_no_problem_not_even_a_warning() {
        assertThat(READ.problems()).isEmpty();
        assertThat(READ.hasErrors()).isFalse();
        assertThat(READ.rules()).hasSize(11);
    }

    @Test
    void rules_come_in_the_order_of_file_and_line() {
        assertThat(READ.rules())
                .extracting(rule -> "%s:%03d".formatted(rule.file(), rule.line()))
                .isSorted();
    }

    @Test
    void the_header_is_kept_word_for_word() {
        RuleEntry rule = rule("GDD-001");
        assertThat(rule.name()).isEqualTo("Každý druh podmínky na jeden fakt");
        assertThat(rule.covers()).containsExactly("E06", "M37");
        assertThat(rule.text())
                .isEqualTo(new Text(
                        "Důvod s uvozovkami „takto“, závorkami (a) a čárkami, česky.",
                        "The reason: in English, with signs; and = all."));
        assertThat(rule.source()).isEqualTo("359/1999 § 14 odst. 3 písm. b)");
        assertThat(rule.mark()).isEqualTo(Mark.S);
        assertThat(rule.since()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(rule.until()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(rule.status()).isEqualTo(RuleStatus.approved);
        assertThat(rule.phase()).isEqualTo(Phase.DERIVE);
        assertThat(rule.file()).isEqualTo("derive.drl");
        assertThat(rule.line()).isEqualTo(10);
        assertThat(rule("GDD-002").until()).isNull();
        assertThat(rule("GDD-002").status()).isEqualTo(RuleStatus.draft);
    }

    @Test
    void the_area_is_the_folder_below_areas() {
        assertThat(rule("GDA-001").area()).isEqualTo("target-groups/elderly");
    }

    @Test
    void conditions_keep_wording_place_operator_and_operand() {
        assertThat(clientConditions())
                .contains(
                        condition("age >= $p.years(\"tg-55plus.age-from\")", 12, "age", Operator.AT_LEAST, AGE_FROM),
                        condition("acceptsHelp == true", 51, "acceptsHelp", Operator.EQUAL, TRUE));
    }

    @Test
    void a_condition_on_the_next_line_has_its_own_place() {
        assertThat(clientConditions().subList(3, 5))
                .extracting(ConditionEntry::text, ConditionEntry::line, ConditionEntry::column)
                .containsExactly(
                        tuple("causes contains AdverseCause.AGE", 18, 12), tuple("invalidityGrade > 0", 18, 46));
    }

    @Test
    void lists_of_codes_and_bindings_stay_in_source_order() {
        PatternEntry care = rule("GDD-001").patterns().get(2);
        assertThat(care.conditions())
                .containsExactly(
                        new ConditionEntry(
                                "grade in (CareGrade.III, CareGrade.IV)", 19, 10, "grade", null, Operator.IN, GRADES),
                        new ConditionEntry("$barthel : barthel", 19, 50, "barthel", "$barthel", null, null));
    }

    @Test
    void joins_name_the_variable_and_its_property() {
        PatternEntry conclusion = rule("GDR-001").patterns().get(2);
        assertThat(conclusion.conditions())
                .extracting(ConditionEntry::operand)
                .containsExactly(
                        new OperandEntry(
                                OperandKind.STRING, null, List.of("MATERIAL_HARDSHIP", "REG_SENIORS"), null, null),
                        new OperandEntry(OperandKind.BOUND, null, List.of(), "$need", "pointer"));
    }

    @Test
    void exists_and_not_hold_their_patterns() {
        PatternEntry exists = rule("GDR-001").patterns().get(6);
        assertThat(exists.kind()).isEqualTo(PatternKind.EXISTS);
        assertThat(exists.inner()).extracting(PatternEntry::type).containsExactly("Referral", "Support");
        PatternEntry not = rule("GDC-001").patterns().get(2);
        assertThat(not.kind()).isEqualTo(PatternKind.NOT);
        assertThat(not.inner()).extracting(PatternEntry::type).containsExactly("Escalation", "Caution");
    }

    @Test
    void a_count_holds_its_patterns_its_number_and_the_conditions_on_it() {
        PatternEntry count = rule("GDR-001").patterns().get(8);
        assertThat(count.kind()).isEqualTo(PatternKind.COUNT);
        assertThat(count.binding()).isEqualTo("$pairs");
        assertThat(count.inner()).extracting(PatternEntry::type).containsExactly("Refusal", "Referral");
        assertThat(count.conditions())
                .containsExactly(new ConditionEntry(
                        "$pairs >= $p.count(\"tg-55plus.min-domains\")",
                        21,
                        17,
                        null,
                        null,
                        Operator.AT_LEAST,
                        new OperandEntry(
                                OperandKind.PARAMETER, null, List.of("tg-55plus.min-domains"), "$p", "count")));
    }

    @Test
    void a_candidate_comes_from_the_directory_and_is_inserted_as_it_is() {
        RuleEntry rule = rule("GDR-002");
        assertThat(rule.patterns().get(2).from()).isEqualTo(new FromEntry("$directory", "candidates", "$wanted"));
        assertThat(rule.write()).isEqualTo(new WriteEntry("Candidate", "", List.of("$candidate"), List.of()));
    }

    @Test
    void a_chain_keeps_its_links_as_written() {
        assertThat(rule("GDR-003").write())
                .isEqualTo(new WriteEntry(
                        "Wanted",
                        "chain",
                        List.of("$need"),
                        List.of(
                                ".lead(ActorType.ORP_SOCIAL)",
                                ".then(ActorType.HOUSING_DEPT, ActorType.UP)",
                                ".support(ActorType.GP)",
                                ".consult(ActorType.COURT)",
                                ".backup(ActorType.HOSTEL)",
                                ".at(Intensity.CRISIS)")));
    }

    private static List<ConditionEntry> clientConditions() {
        return rule("GDD-001").patterns().get(1).conditions();
    }

    private static ConditionEntry condition(
            String text, int column, String property, Operator operator, OperandEntry operand) {
        return new ConditionEntry(text, 17, column, property, null, operator, operand);
    }

    private static RuleEntry rule(String id) {
        return READ.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
