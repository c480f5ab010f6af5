package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.drools.source.RuleMutations.Mutation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutationsTest {
    private static final SourceFile FILE = RuleFiles.file("areas/two.drl", """
            package cz.opora.rules
            import cz.opora.codes.*
            import cz.opora.facts.*
            import cz.opora.advice.*
            import cz.opora.parameters.*
            agenda-group "recommend"

            rule "První"
                @id("TST-001") @covers("E06")
                @cs("Důvod česky.") @en("The reason in English.")
                @source("zák. 108/2006 § 3") @mark(S) @since("2026-01-01") @status(approved)
            when
                $client : Client(acceptsHelp == true)
            then
                insert(MethodAdvice.of(MethodLevel.ONE_OFF));
            end

            rule "Druhé"
                @id("TST-002") @covers("E06")
                @cs("Důvod česky.") @en("The reason in English.")
                @source("zák. 108/2006 § 3") @mark(S) @since("2026-01-01") @status(approved)
            when
                $p : Parameters()
                $client : Client(age >= $p.years("tg-55plus.age-from"),
                                 acceptsHelp == true)
                exists Need(domain in (NeedDomain.DEBT, NeedDomain.HOUSING))
            then
                insert(Escalation.of(EscalationCode.HELP, $client));
            end
            """);

    @Test
    void each_condition_edge_and_code_is_changed_once_at_its_place() {
        assertThat(mutations())
                .extracting(each -> each.line() + ":" + each.column() + " " + each.what())
                .containsExactly(
                        "24:22 without age >= $p.years(\"tg-55plus.age-from\")",
                        "24:26 made age > $p.years(\"tg-55plus.age-from\")",
                        "25:22 without acceptsHelp == true",
                        "26:17 without domain in (NeedDomain.DEBT, NeedDomain.HOUSING)",
                        "26:39 DEBT made INCOME_BENEFITS",
                        "26:56 HOUSING made INCOME_BENEFITS",
                        "28:41 HELP made DV_DANGER");
    }

    @Test
    void a_mutation_holds_its_rule_alone_with_the_lines_as_they_were() {
        Mutation last = mutations().get(2);

        assertThat(last.text()).doesNotContain("První").doesNotContain("acceptsHelp");
        assertThat(last.text().lines().toList().get(17)).isEqualTo("rule \"Druhé\"");
        assertThat(RuleMutations.named(last, "Mutant 0001")).contains("rule \"Mutant 0001\"");
    }

    @Test
    void the_reader_reads_what_is_left() {
        List<String> left = mutations().stream()
                .filter(each -> !RuleReader.read(
                                List.of(RuleFiles.file("areas/two.drl", each.text())), RuleFiles.CONTEXT)
                        .hasErrors())
                .map(Mutation::what)
                .toList();

        assertThat(left).contains("without acceptsHelp == true", "HELP made DV_DANGER");
    }

    private static List<Mutation> mutations() {
        return RuleMutations.of(
                RuleReader.read(List.of(FILE), RuleFiles.CONTEXT).rules().get(1), FILE);
    }
}
