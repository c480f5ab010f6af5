package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.explain.CatalogField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalog of fields is enough to make a form of it. */
class CatalogTest {
    private static final List<CatalogField> FIELDS = Zalesi.ADVISOR.catalog().fields();

    @Test
    void every_field_has_words_and_stands_once() {
        assertThat(FIELDS).hasSizeGreaterThan(300).allSatisfy(field -> assertThat(field.words())
                .as(field.pointer())
                .isNotNull());
        assertThat(FIELDS).extracting(CatalogField::pointer).doesNotHaveDuplicates();
    }

    @Test
    void what_a_rule_reads_has_a_question() {
        assertThat(FIELDS)
                .filteredOn(
                        field -> !field.rules().isEmpty() && !field.pointer().equals("/assessed"))
                .hasSizeGreaterThan(200)
                .allSatisfy(field ->
                        assertThat(field.question()).as(field.pointer()).isNotNull());
    }

    @Test
    void a_field_says_what_it_may_hold() {
        Map<String, CatalogField> byPointer =
                FIELDS.stream().collect(Collectors.toMap(CatalogField::pointer, Function.identity()));

        assertThat(byPointer.get("/housing/tenancyEnd"))
                .extracting(CatalogField::type)
                .isEqualTo(CatalogField.Type.CODE);
        assertThat(byPointer.get("/housing/situations/ARREARS").type()).isEqualTo(CatalogField.Type.TRUTH);
        assertThat(byPointer.get("/client/age/years").max()).isEqualTo(130);
        assertThat(byPointer.get("/refusals/*/ground").rules()).contains("TGA-006");
        assertThat(byPointer.get("/client/birthDate").rules()).contains("TGA-001");
        assertThat(FIELDS)
                .filteredOn(field -> field.type() == CatalogField.Type.CODE)
                .allSatisfy(
                        field -> assertThat(field.codes()).as(field.pointer()).isNotEmpty());
    }
}
