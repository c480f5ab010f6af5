package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.advice.ActorCard;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.RuleStatus;
import cz.opora.diagnostics.RuleSetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's own rules stand beside the national ones, never instead of them by accident. */
class OverlayTest {
    private static final CaseFile HUNGRY_AND_OUTSIDE = CaseFile.parse("hungry", """
            {"format": "opora-case/1", "territory": "9901",
             "safety": {"foodAndMedicineToday": false},
             "housing": {"sleepsTonight": "OUTSIDE"},
             "income": {"situations": {"NO_INCOME": true}}}
            """.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder;

    @Test
    void its_rule_fires_the_advice_names_the_layer_and_national_rules_still_fire() throws IOException {
        RuleSet both = Zalesi.RULES.withOverlay(overlay("horni-lhota"));

        Advice advice = advise(both);

        assertThat(both.info().layers()).containsExactly("national", "horni-lhota");
        assertThat(advice.ruleSet().layers()).containsExactly("national", "horni-lhota");
        assertThat(verdict(advice, "horni-lhota/FOO-001")).isEqualTo(Verdict.MET);
        assertThat(verdict(advice, "HOU-001")).isEqualTo(Verdict.MET);
        assertThat(advice.escalations()).extracting(EscalationCard::code).contains(EscalationCode.ROOFLESS_TONIGHT);
        assertThat(advice.actors())
                .filteredOn(card -> card.type() == ActorType.VOLUNTEERS)
                .singleElement()
                .satisfies(card -> assertThat(card.because())
                        .anySatisfy(reason -> assertThat(reason.layer()).isEqualTo("horni-lhota")));
        assertThat(advice.diagnostics()).isEmpty();
    }

    @Test
    void no_rule_is_lost_by_putting_two_layers_together() throws IOException {
        RuleSet both = Zalesi.RULES.withOverlay(overlay("horni-lhota"));

        assertThat(both.rules()).hasSize(Zalesi.RULES.rules().size() + 1);
        assertThat(both.rules())
                .filteredOn(rule -> rule.layer().equals("horni-lhota"))
                .extracting(RuleSummary::name)
                .containsExactly("V Horní Lhotě vaří pro lidi v nouzi farnost");
        assertThat(Objects.requireNonNull(advise(both).verdicts()))
                .hasSize((int) both.rules().stream().filter(OverlayTest::holds).count());
    }

    private static boolean holds(RuleSummary rule) {
        LocalDate until = rule.until();
        return rule.status() == RuleStatus.approved
                && !rule.since().isAfter(Zalesi.DAY)
                && (until == null || !until.isBefore(Zalesi.DAY));
    }

    @Test
    void the_national_set_does_not_change() throws IOException {
        String before = advise(Zalesi.RULES).toJson();

        Advice other = advise(Zalesi.RULES.withOverlay(overlay("horni-lhota")));

        assertThat(advise(Zalesi.RULES).toJson()).isEqualTo(before);
        assertThat(other.actors()).extracting(ActorCard::type).contains(ActorType.VOLUNTEERS);
        assertThat(advise(Zalesi.RULES).actors()).extracting(ActorCard::type).doesNotContain(ActorType.VOLUNTEERS);
    }

    @Test
    void a_rule_with_the_name_of_a_national_rule_is_refused() throws IOException {
        Path sameName = overlay("same-name");

        assertThatThrownBy(() -> advise(Zalesi.RULES.withOverlay(sameName)))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("Dnes bude spát venku");
    }

    @Test
    void a_broken_overlay_says_where_and_the_old_rules_go_on_serving() throws IOException {
        String before = advise(Zalesi.RULES).toJson();
        Path broken = overlay("broken");

        assertThatThrownBy(() -> Zalesi.RULES.withOverlay(broken))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("areas/local/food.drl:14")
                .hasMessageContaining("foodAndMedicineToday");
        assertThat(advise(Zalesi.RULES).toJson()).isEqualTo(before);
    }

    @Test
    void an_overlay_without_rules_is_refused() {
        assertThatThrownBy(() -> Zalesi.RULES.withOverlay(folder)).isInstanceOf(RuleSetException.class);
    }

    private Path overlay(String name) throws IOException {
        Path area = Files.createDirectories(folder.resolve(name).resolve("areas/local"));
        try (InputStream rules = OverlayTest.class.getResourceAsStream("overlays/" + name + "/areas/local/food.drl")) {
            Files.write(
                    area.resolve("food.drl"),
                    Objects.requireNonNull(rules, name).readAllBytes());
        }
        return folder.resolve(name);
    }

    private static Advice advise(RuleSet rules) {
        return Advisor.builder(rules)
                .directory(Zalesi.DIRECTORY)
                .build()
                .advise(HUNGRY_AND_OUTSIDE, Zalesi.DAY, Detail.FULL);
    }

    private static Verdict verdict(Advice advice, String ruleId) {
        return Objects.requireNonNull(advice.verdicts()).stream()
                .filter(rule -> rule.ruleId().equals(ruleId))
                .map(RuleVerdict::verdict)
                .findFirst()
                .orElseThrow();
    }
}
