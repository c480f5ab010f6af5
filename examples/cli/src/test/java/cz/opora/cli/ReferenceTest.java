package cz.opora.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.RuleSetInfo;
import cz.opora.codes.Language;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.reference.Reference;
import cz.opora.reference.Reference.LegalQuestion;
import cz.opora.reference.Reference.MatrixRow;
import cz.opora.reference.Reference.NumberRow;
import cz.opora.reference.Reference.NumberValue;
import cz.opora.reference.Reference.RuleCard;
import cz.opora.scenario.RuleExamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reference as a page and as a sheet, of texts that want to be more than text. */
class ReferenceTest {
    private static final String EVIL = "<script>alert('x')</script> \"&\" | `*_[a](b)_*` =1+1";
    private static final Text SAID = new Text(EVIL, EVIL);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ReferenceWords CZECH = new ReferenceWords(Language.CS);

    private static Reference hostile() {
        RuleCard rule = new RuleCard(
                "EVIL-001",
                EVIL,
                "escalations/housing",
                "areas/x.drl",
                1,
                "national",
                SAID,
                List.of(SAID),
                List.of(SAID),
                List.of(SAID),
                SAID,
                EVIL,
                Mark.K,
                DAY,
                DAY,
                RuleStatus.draft,
                List.of("x.days"));
        NumberRow number = new NumberRow(
                "x.days", SAID, List.of(new NumberValue(DAY, SAID, EVIL, Mark.G)), List.of(), List.of("EVIL-001"));
        return new Reference(
                Reference.FORMAT,
                DAY,
                new RuleSetInfo("rules", "1", "hash", List.of("national"), null),
                List.of(rule),
                List.of(new MatrixRow(NeedDomain.HOUSING, "EVIL-001", EVIL, SAID, SAID, List.of())),
                List.of(number),
                List.of(new LegalQuestion("EVIL-001", SAID, EVIL, SAID)));
    }

    private static final Map<String, RuleExamples> EXAMPLES =
            Map.of("EVIL-001", new RuleExamples(List.of(EVIL), List.of(EVIL + " / /a/b")));

    @Test
    void no_text_becomes_markup_on_the_page() {
        String page = ReferenceHtml.of(hostile(), EXAMPLES, CZECH);

        assertThat(page)
                .doesNotContain("<script", "alert('x')")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;");
    }

    @Test
    void the_page_has_a_card_its_sections_and_the_tables_and_needs_no_script() {
        String page = ReferenceHtml.of(hostile(), EXAMPLES, CZECH);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<article id=\"EVIL-001\">", "Platí, když zároveň", "Neplatí, když aspoň jedno")
                .contains("Zůstává otevřené, dokud se neví", "id=\"matrix\"", "id=\"numbers\"", "id=\"legal\"")
                .contains("@media print", "těsně ne", "do 23. 11. 2026")
                .doesNotContain("/a/b", "http", "onclick");
    }

    @Test
    void markdown_is_escaped_too_and_stands_in_a_file_an_area() {
        Map<String, String> files = ReferenceMarkdown.of(hostile(), EXAMPLES, CZECH);

        assertThat(files.keySet()).containsExactly("escalations-housing.md", "matrix.md", "numbers.md", "legal.md");
        assertThat(files.get("escalations-housing.md")).contains("\\<script\\>").doesNotContain("<script>");
        assertThat(files.get("matrix.md").lines().filter(line -> line.contains("EVIL-001")))
                .singleElement()
                .asString()
                .contains("\\|");
    }

    @Test
    void the_sheet_begins_with_a_mark_and_quotes_every_cell() {
        String sheet = CommentSheet.of(hostile(), CZECH);

        assertThat(sheet)
                .startsWith("\uFEFF\"Pravidlo\";")
                .contains("\"\"&\"\"")
                .endsWith(";\"\";\"\";\"\"\r\n");
        assertThat(sheet.split("\r\n")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"})
    void a_cell_never_begins_a_formula(String text) {
        assertThat(CommentSheet.cell(text)).startsWith("\"'");
    }

    @Test
    void a_cell_may_hold_line_ends_and_quotes() {
        assertThat(CommentSheet.cell("a\n\"b\"")).isEqualTo("\"a\n\"\"b\"\"\"");
    }
}
