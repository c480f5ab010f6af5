package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From every id of the dossier to the rules that cover it; the page is rewritten with {@code -Dopora.write=true}. */
class DomainTableTest {
    private static final Path PAGE = Path.of("../docs/domain-table.md");
    private static final List<Row> ROWS =
            Expectations.read(Path.of("src/test/resources/cz/opora/national/dossier-ids.yaml"), Row.class);
    private static final List<RuleEntry> RULES =
            NationalUnit.load().unit().catalogue().rules();
    private static final Map<String, Set<String>> COVERED = covered();

    /**
     * A row of the dossier.
     *
     * @param id its id
     * @param cs its short name
     * @param without why no rule covers it; null when one does
     */
    record Row(String id, String cs, @Nullable String without) {
        Set<String> rules() {
            return COVERED.getOrDefault(id, Set.of());
        }
    }

    @Test
    void every_row_has_a_rule_or_a_reason_and_never_both() {
        assertThat(ROWS).extracting(Row::id).doesNotHaveDuplicates().hasSizeGreaterThan(200);
        assertThat(ROWS).allSatisfy(row -> assertThat(row.rules().isEmpty())
                .as("%s: without a rule as its reason says", row.id())
                .isEqualTo(row.without() != null));
    }

    @Test
    void rules_cover_only_ids_of_the_dossier() {
        assertThat(COVERED.keySet()).isSubsetOf(ROWS.stream().map(Row::id).toList());
    }

    @Test
    void no_escalation_depends_on_a_target_group() {
        Set<String> groups = Set.of("Criterion", "Membership", "TargetGroupFinding");

        assertThat(RULES.stream().filter(rule -> rule.write().type().equals("Escalation")))
                .isNotEmpty()
                .allSatisfy(
                        rule -> assertThat(read(rule).toList()).as(rule.id()).noneMatch(groups::contains));
    }

    @Test
    void the_page_is_up_to_date() throws IOException {
        String page = page();
        if (Boolean.getBoolean("opora.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).as("run with -Dopora.write=true and read it").isEqualTo(Files.readString(PAGE));
    }

    private static String page() {
        StringBuilder text = new StringBuilder("""
                # From the dossier to the rules

                Every id of the dossier and the rules that cover it; made by `DomainTableTest`, rewritten with
                `-Dopora.write=true`. A row without a rule says why.

                | id | co | pravidla |
                |---|---|---|
                """);
        ROWS.forEach(row -> text.append("| ")
                .append(row.id())
                .append(" | ")
                .append(row.cs())
                .append(" | ")
                .append(row.without() == null ? String.join(" ", row.rules()) : "*" + row.without() + "*")
                .append(" |\n"));
        return text.toString();
    }

    private static Stream<String> read(RuleEntry rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> Stream.concat(Stream.of(pattern), pattern.inner().stream()))
                .map(PatternEntry::type)
                .map(String::valueOf);
    }

    private static Map<String, Set<String>> covered() {
        Map<String, Set<String>> covered = new TreeMap<>();
        RULES.forEach(rule -> rule.covers().forEach(id -> covered.computeIfAbsent(id, key -> new TreeSet<>())
                .add(rule.id())));
        return covered;
    }
}
