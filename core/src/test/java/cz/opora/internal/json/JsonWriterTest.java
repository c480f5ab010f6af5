package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.codes.Mark;
import cz.opora.codes.RuleStatus;
import cz.opora.codes.Text;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RuleCatalogue;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.FromEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RuleCatalogue.Operator;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternKind;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.verdict.RuleCatalogue.WriteEntry;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    private record Sample(
            String text,
            @Nullable Integer unknown,
            boolean truth,
            List<String> none,
            @Nullable List<String> knownNone,
            Set<DayOfWeek> days,
            Map<Mark, Text> words,
            Map<String, LocalDate> dates) {}

    private static final Sample SAMPLE = new Sample(
            "a\"\\\n\u0001\u2028č",
            null,
            true,
            List.of(),
            List.of(),
            Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
            Map.of(Mark.G, new Text("c", "e"), Mark.S, new Text("c", "e")),
            Map.of("b", LocalDate.of(2026, 1, 2), "a", LocalDate.of(2026, 11, 23)));

    @Test
    void unknown_is_left_out_and_keys_and_sets_have_one_order() {
        assertThat(JsonWriter.compact(SAMPLE, EmptyCollections.KEPT))
                .isEqualTo("{\"text\":\"a\\\"\\\\\\n\\u0001\\u2028č\",\"truth\":true,\"none\":[],\"knownNone\":[],"
                        + "\"days\":[\"MONDAY\",\"SUNDAY\"],"
                        + "\"words\":{\"S\":{\"cs\":\"c\",\"en\":\"e\"},\"G\":{\"cs\":\"c\",\"en\":\"e\"}},"
                        + "\"dates\":{\"a\":\"2026-11-23\",\"b\":\"2026-01-02\"}}");
    }

    @Test
    void an_empty_collection_is_left_out_on_request_unless_it_could_be_unknown() {
        assertThat(JsonWriter.compact(SAMPLE, EmptyCollections.LEFT_OUT))
                .doesNotContain("\"none\"")
                .contains("\"knownNone\":[]");
    }

    @Test
    void the_indented_form_has_unix_line_ends_and_ends_with_one() {
        assertThat(JsonWriter.pretty(new Text("č", "c"), EmptyCollections.KEPT))
                .isEqualTo("{\n  \"cs\": \"č\",\n  \"en\": \"c\"\n}\n");
    }

    @Test
    void something_that_is_no_JSON_is_refused_by_its_type() {
        assertThatThrownBy(() -> JsonWriter.compact(new AtomicReference<>("secret"), EmptyCollections.KEPT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be written as JSON: class java.util.concurrent.atomic.AtomicReference");
    }

    @Test
    void a_written_record_is_read_back_equal() {
        byte[] json = JsonWriter.bytes(SAMPLE, EmptyCollections.LEFT_OUT);

        assertThat(JsonDocuments.read("sample.json", json, Sample.class)).isEqualTo(SAMPLE);
    }

    @Test
    @Tag("encoding")
    void a_rule_catalogue_is_read_back_equal() {
        RuleCatalogue catalogue = new RuleCatalogue(RuleCatalogue.FORMAT, "national", List.of(rule()));

        byte[] json = JsonWriter.bytes(catalogue, EmptyCollections.LEFT_OUT);

        assertThat(JsonDocuments.read("catalogue.json", json, RuleCatalogue.class))
                .isEqualTo(catalogue);
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"Dítě\"");
    }

    private static RuleEntry rule() {
        OperandEntry operand =
                new OperandEntry(OperandKind.PARAMETER, null, List.of("tg-55plus.age-from"), "$p", "years");
        ConditionEntry condition =
                new ConditionEntry("age >= $p.years(…)", 7, 3, "age", null, Operator.AT_LEAST, operand);
        ConditionEntry binding = new ConditionEntry("$d : domain", 8, 3, "domain", "$d", null, null);
        PatternEntry inner = new PatternEntry(
                PatternKind.PLAIN,
                "Candidate",
                "$c",
                List.of(condition, binding),
                new FromEntry("$dir", "serving", "$type"),
                List.of(),
                6);
        PatternEntry count = new PatternEntry(PatternKind.COUNT, null, "$n", List.of(), null, List.of(inner), 5);
        return new RuleEntry(
                "CHI-006",
                "Dítě",
                List.of("E06"),
                new Text("č", "e"),
                "",
                Mark.S,
                LocalDate.of(2026, 1, 1),
                null,
                RuleStatus.approved,
                "escalations/children",
                "a.drl",
                3,
                Phase.CHECK,
                List.of(count),
                new WriteEntry("Escalation", "of", List.of("EscalationCode.CHILD_ACUTE", "$children"), List.of()));
    }
}
