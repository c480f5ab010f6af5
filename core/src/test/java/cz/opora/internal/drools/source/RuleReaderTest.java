package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {
    private static final String TEXT = """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            agenda-group "recommend"

            rule "Žluťoučký kůň"
                @id("ABC-001") @covers("E06")
                @cs("Důvod.") @en("Reason.") @source("zákon") @mark(S) @since("2026-01-01") @status(approved)
            when
                $housing : Housing(roofless == true)
            then
                insert(Escalation.of(EscalationCode.ROOFLESS_TONIGHT, $housing));
            end
            """;

    @Test
    void line_ends_of_windows_and_a_byte_order_mark_change_nothing() {
        ReadRules plain = read(TEXT);
        assertThat(plain.problems()).isEmpty();
        assertThat(plain.rules()).hasSize(1);
        assertThat(read("\ufeff" + TEXT.replace("\n", "\r\n"))).isEqualTo(plain);
    }

    @Test
    void the_text_for_the_compiler_has_neither_byte_order_mark_nor_carriage_returns() {
        assertThat(RuleFiles.file("a.drl", "\ufeff" + TEXT.replace("\n", "\r\n"))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void a_file_in_another_encoding_has_no_text_for_the_compiler() {
        SourceFile file = new SourceFile("a.drl", TEXT.getBytes(Charset.forName("windows-1250")));
        assertThatThrownBy(file::text).isInstanceOf(IllegalStateException.class).hasMessageContaining("a.drl");
    }

    @Test
    void no_file_at_all_is_a_problem() {
        assertThat(RuleReader.read(List.of(), RuleFiles.CONTEXT).problems())
                .extracting(problem -> problem.code())
                .containsExactly("no-rules");
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        SourceFile one = RuleFiles.file("b.drl", TEXT);
        SourceFile other = RuleFiles.file("a.drl", TEXT.replace("001", "002"));
        ReadRules forth = RuleReader.read(List.of(one, other), RuleFiles.CONTEXT);
        assertThat(RuleReader.read(List.of(other, one), RuleFiles.CONTEXT)).isEqualTo(forth);
        assertThat(forth.problems()).hasSize(1);
    }

    @Test
    void a_rule_without_errors_is_read_beside_one_with_an_error() {
        String second = TEXT.substring(TEXT.indexOf("rule "))
                .replace("Žluťoučký kůň", "Jiný")
                .replace("001", "002")
                .replace("roofless", "roofles");
        ReadRules read = read(TEXT + "\n" + second);
        assertThat(read.rules()).extracting(RuleEntry::id).containsExactly("ABC-001");
        assertThat(read.problems()).extracting(problem -> problem.line()).containsExactly(20);
    }

    @Test
    void the_rules_of_an_overlay_carry_its_layer() {
        ReaderContext overlay = RuleFiles.context(true, "zalesi");
        SourceFile own = RuleFiles.file("a.drl", TEXT.replace("ABC-001", "zalesi/ABC-001"));
        assertThat(RuleReader.read(List.of(own), overlay).rules())
                .extracting(RuleEntry::id)
                .containsExactly("zalesi/ABC-001");
        assertThat(RuleReader.read(List.of(RuleFiles.file("a.drl", TEXT)), overlay)
                        .problems())
                .extracting(problem -> problem.format())
                .containsExactly("a.drl:8:6: rule \"Žluťoučký kůň\": expected an id such as zalesi/ABC-123"
                        + " (three letters, three digits) but found ABC-001.");
    }

    @Test
    void an_overlay_may_not_take_the_name_of_a_rule_below() {
        ReadRules below = read(TEXT);
        SourceFile own = RuleFiles.file("own.drl", TEXT.replace("ABC-001", "zalesi/ABC-001"));
        ReadRules read = RuleReader.read(List.of(own), RuleFiles.context(true, "zalesi"), below.rules());
        assertThat(read.rules()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.format())
                .containsExactly("own.drl:7:1: rule \"Žluťoučký kůň\": a rule of this name is already at a.drl:7.");
    }

    @Test
    void an_empty_set_of_criteria_and_dossier_ids_means_unchecked() {
        String criterion = TEXT.replace("recommend", "assess")
                .replace("E06", "E999")
                .replace(
                        "Escalation.of(EscalationCode.ROOFLESS_TONIGHT, ",
                        "Criterion.of(TargetGroup.TG_LTC, \"ANYTHING\", ");
        ReaderContext unchecked = ReaderContext.national(RuleFiles.CONTEXT.parameters(), java.util.Set.of());
        assertThat(RuleReader.read(List.of(RuleFiles.file("a.drl", criterion)), unchecked)
                        .problems())
                .isEmpty();
        assertThat(read(criterion).problems())
                .extracting(problem -> problem.code())
                .containsExactly("bad-metadata", "unknown-code");
    }

    @ParameterizedTest
    @CsvSource({
        "areas/escalations/children/acute.drl, escalations/children",
        "areas/method/level.drl, method",
        "areas/level.drl, ''",
        "level.drl, ''",
        "areas\\method\\level.drl, method"
    })
    void the_area_is_read_from_the_path(String path, String area) {
        ReadRules read = RuleReader.read(List.of(RuleFiles.file(path, TEXT)), RuleFiles.CONTEXT);
        assertThat(read.rules()).extracting(RuleEntry::area).containsExactly(area);
    }

    @Test
    void the_bytes_of_a_source_file_cannot_be_changed_from_outside() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("a.drl", bytes);
        bytes[0] = 'x';
        file.content()[0] = 'x';
        assertThat(file.text()).isEqualTo(TEXT);
    }

    private static ReadRules read(String text) {
        return RuleReader.read(List.of(RuleFiles.file("a.drl", text)), RuleFiles.CONTEXT);
    }
}
