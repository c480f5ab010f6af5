package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.CaseFileFormat;
import cz.opora.codes.Language;
import cz.opora.codes.Severity;
import cz.opora.codes.Situation;
import cz.opora.codes.Urgency;
import cz.opora.render.Page;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the rules lack, a page never tells of quiet when a critical situation is recorded. */
class NoFalseReassuranceTest {
    private static final String QUIET = "kutní hrozba není zapsaná";

    static Stream<Situation> critical() {
        return Arrays.stream(Situation.values()).filter(situation -> situation.defaultSeverity() == Severity.CRITICAL);
    }

    @ParameterizedTest
    @MethodSource("critical")
    void a_critical_situation_alone_is_answered_or_named(Situation situation) {
        String section = CaseFileFormat.section(situation.domain()).orElseThrow();
        Advice advice = advise("\"" + section + "\": {\"situations\": {\"" + situation + "\": true}}");

        boolean answered = Stream.concat(
                        advice.escalations().stream().map(card -> card.urgency()),
                        advice.steps().stream().map(step -> step.urgency()))
                .anyMatch(Urgency.IMMEDIATE::equals);
        boolean named = advice.diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code().equals("critical-without-rule"));
        assertThat(answered || named).as(situation.name()).isTrue();
        assertThat(page(advice)).as(situation.name()).doesNotContain(QUIET);
    }

    @Test
    void a_danger_somebody_judged_as_no_need_is_still_named() {
        Advice advice =
                advise("\"mentalHealth\": {\"situations\": {\"RISK_TO_OTHERS\": true, \"SUICIDAL_PLAN\": true}},"
                        + "\"needs\": [{\"domain\": \"MENTAL_HEALTH\", \"severity\": \"NONE\"}]");

        assertThat(page(advice)).doesNotContain(QUIET);
    }

    @Test
    void without_anything_critical_the_page_says_that_nothing_recorded_is_not_safety() {
        assertThat(page(advise("\"client\": {}"))).contains(QUIET).contains("To neznamená, že není");
    }

    private static Advice advise(String sections) {
        String json = "{\"format\": \"opora-case/1\", \"territory\": \"9901\", " + sections + "}";
        return Zalesi.ADVISOR.advise(
                CaseFile.parse("critical.json", json.getBytes(StandardCharsets.UTF_8)), Zalesi.DAY);
    }

    private static String page(Advice advice) {
        return Page.of(advice).text(Language.CS).replaceAll("\\s+", " ");
    }
}
