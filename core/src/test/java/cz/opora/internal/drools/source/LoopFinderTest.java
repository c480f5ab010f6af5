package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.diagnostics.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopFinderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Escalation(code == EscalationCode.DEBT_CRISIS)",
                "Escalation(code in (EscalationCode.DEBT_CRISIS, EscalationCode.SUICIDE_HIGH))",
                "exists Escalation(urgency == Urgency.IMMEDIATE)",
                "not Escalation(code == EscalationCode.HELP)",
            })
    void a_rule_that_its_own_outcome_does_not_wake_is_accepted(String pattern) {
        assertThat(problems(List.of(rule("check", 1, pattern, "HELP")))).isEmpty();
    }

    @Test
    void a_rule_that_its_own_outcome_wakes_is_refused_in_every_phase() {
        String any = "$other : Escalation()";

        assertThat(problems(List.of(rule("check", 1, any, "HELP")))).containsExactly("feeds-itself");
        assertThat(problems(List.of(rule("recommend", 1, any, "HELP")))).containsExactly("feeds-itself");
    }

    @Test
    void a_chain_with_an_end_is_accepted_and_a_circle_is_told_once() {
        SourceFile first = rule("check", 1, reads("HELP"), "ACUTE_HEALTH");
        SourceFile second = rule("check", 2, reads("ACUTE_HEALTH"), "SUICIDE_HIGH");

        assertThat(problems(List.of(first, second))).isEmpty();
        assertThat(problems(List.of(first, second, rule("check", 3, reads("SUICIDE_HIGH"), "HELP"))))
                .containsExactly("feeds-itself");
    }

    @Test
    void rules_of_different_phases_wake_each_other_only_forwards() {
        SourceFile first = rule("recommend", 1, reads("HELP"), "ACUTE_HEALTH");
        SourceFile second = rule("check", 2, reads("ACUTE_HEALTH"), "HELP");

        assertThat(problems(List.of(first, second))).isEmpty();
    }

    @Test
    void an_overlay_is_refused_for_a_circle_it_closes_with_a_rule_below() {
        ReadRules below = RuleReader.read(List.of(rule("check", 1, reads("HELP"), "ACUTE_HEALTH")), RuleFiles.CONTEXT);
        List<SourceFile> above = List.of(rule("check", 2, reads("ACUTE_HEALTH"), "HELP"));

        ReadRules read = RuleReader.read(above, RuleFiles.CONTEXT, below.rules());

        assertThat(read.problems()).extracting(Diagnostic::code).containsExactly("feeds-itself");
    }

    private static List<String> problems(List<SourceFile> files) {
        return RuleReader.read(files, RuleFiles.CONTEXT).problems().stream()
                .filter(problem -> problem.severity() == Diagnostic.Level.ERROR)
                .map(Diagnostic::code)
                .toList();
    }

    private static String reads(String code) {
        return "Escalation(code == EscalationCode." + code + ")";
    }

    private static SourceFile rule(String phase, int number, String pattern, String written) {
        return RuleFiles.file(
                "areas/loops/rule" + number + ".drl", """
                package cz.opora.rules
                import cz.opora.codes.*
                import cz.opora.facts.*
                import cz.opora.advice.*
                agenda-group "%s"

                rule "Pravidlo %d"
                    @id("TST-00%d") @covers("E06")
                    @cs("Důvod česky.") @en("The reason in English.")
                    @source("zák. 108/2006 § 3") @mark(S) @since("2026-01-01") @status(approved)
                when
                    %s
                    $client : Client(movesAway == true)
                then
                    insert(Escalation.of(EscalationCode.%s, $client));
                end
                """.formatted(phase, number, number, pattern, written));
    }
}
