package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Advice;
import cz.opora.advice.LayerInfo.RuleChange;
import cz.opora.advice.LocalNumber;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.TargetGroup;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.render.Page;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example overlays do what their pages say. */
class OverlayExamplesTest {
    private static final Path FOLDER = Path.of("../examples/overlays");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"zalesi", "lhota"})
    void their_scenarios_come_out_and_try_every_rule(String name) {
        RuleSet both = Zalesi.RULES.withOverlay(FOLDER.resolve(name));

        ScenarioReport report = Scenarios.in(FOLDER.resolve(name)).run(both);

        assertThat(report.failures()).isEmpty();
        assertThat(report.neverFired()).isEmpty();
        assertThat(report.neverMissed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zalesi", "lhota"})
    void there_is_nothing_to_look_at_but_the_version_they_were_made_for(String name) {
        assertThat(Zalesi.RULES.withOverlay(FOLDER.resolve(name)).warnings())
                .filteredOn(warning -> !"/over/version".equals(warning.pointer()))
                .extracting(Diagnostic::format)
                .isEmpty();
    }

    @Test
    void a_number_of_a_town_is_named_with_the_town_in_the_advice_and_on_the_page() {
        RuleSet both = Zalesi.RULES.withOverlay(FOLDER.resolve("zalesi"));

        Advice advice = advise(both, """
                {"format": "opora-case/1", "client": {"age": {"years": 61, "on": "2026-11-23"}},
                 "profile": {"indebted": true, "impairedHealth": true, "lowIrregularIncome": true}}
                """);

        TargetGroupCard group = group(advice, TargetGroup.TG_55PLUS);
        assertThat(group.verdict()).isEqualTo(Finding.ELIGIBLE);
        assertThat(group.because()).singleElement().satisfies(reason -> assertThat(
                        Objects.requireNonNull(reason.numbers()))
                .extracting(LocalNumber::parameter, LocalNumber::value, LocalNumber::layer)
                .containsExactly(
                        tuple("tg-55plus.age-from", 60, "zalesi"), tuple("tg-55plus.min-problems", 3, "zalesi")));
        assertThat(Page.of(advice).why(Language.CS)).contains("místní hodnota (Město Zálesí)");
        assertThat(Page.of(advice).text(Language.CS)).contains("s doplňkem Město Zálesí");
        assertThat(Advice.parse("advice", advice.toJson().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(advice);
    }

    @Test
    void what_a_town_replaces_does_not_decide_and_the_advice_says_so() {
        RuleSet both = Zalesi.RULES.withOverlay(FOLDER.resolve("zalesi"));
        String lonely = "{\"format\": \"opora-case/1\", \"isolation\": {\"situations\": {\"LONELINESS\": true}}}";

        Advice here = advise(both, lonely);

        assertThat(here.steps())
                .flatExtracting(step ->
                        step.because().stream().map(reason -> reason.ruleId()).toList())
                .contains("zalesi/KLU-001")
                .doesNotContain("MTX-521");
        assertThat(advise(Zalesi.RULES, lonely).steps())
                .flatExtracting(step ->
                        step.because().stream().map(reason -> reason.ruleId()).toList())
                .contains("MTX-521");
        assertThat(Objects.requireNonNull(here.ruleSet().overlays()))
                .singleElement()
                .satisfies(layer -> assertThat(layer.changes())
                        .extracting(RuleChange::ruleId, RuleChange::with)
                        .containsExactly(tuple("MTX-521", "zalesi/KLU-001")));
        assertThat(Page.of(here).why(Language.CS))
                .contains("místní pravidlo: Město Zálesí")
                .contains("zalesi/KLU-001 stojí místo MTX-521");
    }

    @Test
    void before_its_first_day_a_replacement_leaves_the_national_rule_in_place() {
        RuleSet both = Zalesi.RULES.withOverlay(FOLDER.resolve("zalesi"));
        CaseFile lonely = CaseFile.parse(
                "lonely",
                "{\"format\": \"opora-case/1\", \"isolation\": {\"situations\": {\"LONELINESS\": true}}}"
                        .getBytes(StandardCharsets.UTF_8));

        Advice earlier = Advisor.builder(both).build().advise(lonely, LocalDate.of(2025, 12, 31));

        assertThat(earlier.steps())
                .flatExtracting(step ->
                        step.because().stream().map(reason -> reason.ruleId()).toList())
                .contains("MTX-521");
    }

    @Test
    void groups_a_town_does_not_offer_are_not_spoken_of() {
        Advice everywhere = advise(Zalesi.RULES, "{\"format\": \"opora-case/1\"}");
        Advice here = advise(Zalesi.RULES.withOverlay(FOLDER.resolve("zalesi")), "{\"format\": \"opora-case/1\"}");

        assertThat(everywhere.targetGroups())
                .extracting(TargetGroupCard::code)
                .contains(TargetGroup.TG_55PLUS, TargetGroup.TG_GENERAL);
        assertThat(here.targetGroups())
                .extracting(TargetGroupCard::code)
                .isSubsetOf(TargetGroup.TG_GENERAL, TargetGroup.TG_55PLUS, TargetGroup.TG_FAMILY);
    }

    @Test
    void a_local_contact_stands_beside_what_the_national_words_say() {
        String outside = "{\"format\": \"opora-case/1\", \"housing\": {\"sleepsTonight\": \"OUTSIDE\"}}";

        Advice here = advise(Zalesi.RULES.withOverlay(FOLDER.resolve("zalesi")), outside);

        assertThat(here.escalations())
                .filteredOn(card -> card.code() == EscalationCode.ROOFLESS_TONIGHT)
                .singleElement()
                .satisfies(card -> {
                    assertThat(Objects.requireNonNull(card.contacts())).hasSize(1);
                    assertThat(card.doFirst())
                            .isEqualTo(advise(Zalesi.RULES, outside).escalations().stream()
                                    .filter(other -> other.code() == EscalationCode.ROOFLESS_TONIGHT)
                                    .findFirst()
                                    .orElseThrow()
                                    .doFirst());
                });
        assertThat(Page.of(here).text(Language.CS)).contains("U nás").contains("krizového bytu");
    }

    @Test
    void a_group_of_a_municipality_is_found_and_called_by_its_own_name() {
        RuleSet both = Zalesi.RULES.withOverlay(FOLDER.resolve("lhota"));

        Advice advice = advise(both, """
                {"format": "opora-case/1", "family": {"situations": {"MATERIAL_DEPRIVATION": true}},
                 "household": {"children": [
                    {"ref": "child-1", "age": {"years": 5, "on": "2026-11-23"}, "attendsSchool": false}]}}
                """);

        assertThat(group(advice, TargetGroup.TG_OWN_1).words().cs()).isEqualTo("Předškoláci, kteří nikam nechodí");
        assertThat(Page.of(advice).text(Language.CS)).contains("ano: Předškoláci, kteří nikam nechodí");
        assertThat(Page.of(advice).text(Language.EN)).contains("Preschool children who attend nothing");
        assertThat(Page.of(advice).why(Language.CS)).contains("MTX-373 vypnuto");
    }

    private static TargetGroupCard group(Advice advice, TargetGroup group) {
        return advice.targetGroups().stream()
                .filter(card -> card.code() == group)
                .findFirst()
                .orElseThrow();
    }

    private static Advice advise(RuleSet rules, String json) {
        CaseFile read = CaseFile.parse("case", json.getBytes(StandardCharsets.UTF_8));
        return Advisor.builder(rules).build().advise(read, DAY);
    }
}
