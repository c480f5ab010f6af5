package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.LocalNumber;
import cz.opora.advice.Obligation;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.layers.Locks;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** National, region and town: who says what, and who may not. */
class LayersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    @Test
    void three_layers_are_one_rule_set_and_each_is_named() throws IOException {
        RuleSet all = Zalesi.RULES.withOverlay(region()).withOverlay(town("years", 60));

        assertThat(all.info().layers()).containsExactly("national", "kraj", "mesto");
        assertThat(all.rules())
                .filteredOn(rule -> rule.layer().equals("kraj"))
                .extracting(RuleSummary::id)
                .containsExactly("kraj/RFL-001");
        assertThat(all.rules()).hasSize(Zalesi.RULES.rules().size() + 1);
        assertThat(numbers(all, 61)).containsExactly(tuple("tg-55plus.age-from", 60, "mesto"));
        assertThat(numbers(Zalesi.RULES.withOverlay(region()), 62))
                .containsExactly(tuple("tg-55plus.age-from", 62, "kraj"));
    }

    @Test
    void a_layer_answers_to_the_range_the_one_below_narrowed() throws IOException {
        RuleSet region = Zalesi.RULES.withOverlay(region());
        Path town = town("years", 55);

        assertThatThrownBy(() -> region.withOverlay(town))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("tg-55plus.age-from is outside the range [60, 65] of the layer below");
    }

    @Test
    void a_stricter_replacement_of_a_safety_rule_is_taken_and_still_rests_on_the_law() throws IOException {
        Advice advice = advise(Zalesi.RULES.withOverlay(region()), """
                {"format": "opora-case/1", "housing": {"situations": {"ROOFLESS": true}, "sleepsTonight": "OUTSIDE"}}
                """);

        EscalationCard card = advice.escalations().stream()
                .filter(each -> each.code() == EscalationCode.ROOFLESS_TONIGHT)
                .findFirst()
                .orElseThrow();
        assertThat(card.urgency()).isEqualTo(Urgency.IMMEDIATE);
        assertThat(card.obligation()).isEqualTo(Obligation.RECOMMENDED);
        assertThat(card.because()).extracting(reason -> reason.ruleId()).contains("kraj/RFL-001");
        assertThat(card.because()).extracting(reason -> reason.ruleId()).doesNotContain("HOU-001");
    }

    @Test
    void two_layers_that_replace_one_rule_are_refused() throws IOException {
        RuleSet region = Zalesi.RULES.withOverlay(region());
        Path town = write("town", "overlay.yaml", """
                id: mesto
                cs: Město
                en: Town
                off:
                  - { id: HOU-001, reason: "Protože." }
                """);

        assertThatThrownBy(() -> region.withOverlay(town))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(
                        "overlay.yaml:5: /off/0/id: the rule HOU-001 is changed by the layer kraj already");
    }

    @Test
    void a_layer_put_on_twice_is_refused() throws IOException {
        RuleSet region = Zalesi.RULES.withOverlay(region());

        assertThatThrownBy(() -> region.withOverlay(folder.resolve("region")))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("there is a layer kraj below it already");
    }

    @Test
    void an_overlay_made_for_another_version_is_taken_with_a_warning() throws IOException {
        Path town = write("town", "overlay.yaml", """
                id: mesto
                cs: Město
                en: Town
                over: { id: national, version: "0.0.1" }
                """);

        assertThat(Zalesi.RULES.withOverlay(town).warnings())
                .extracting(Diagnostic::code, Diagnostic::severity, Diagnostic::pointer)
                .containsExactly(tuple("made-for-another", Diagnostic.Level.WARNING, "/over/version"));
    }

    @Test
    void every_rule_that_writes_a_duty_safety_or_do_not_is_locked_and_what_it_reads_too() {
        List<RuleEntry> rules = NationalUnit.load().unit().catalogue().rules();

        Locks locks = Locks.of(rules);

        assertThat(rules)
                .filteredOn(rule -> rule.write().type().equals("Temptation"))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(locks.why(rule.id())).isPresent());
        assertThat(locks.why("HEA-051").orElseThrow()).contains("the rule HEA-091, which is locked");
        assertThat(locks.why("MTX-521")).isEmpty();
        assertThat(locks.read("eviction.critical-days")).isTrue();
        assertThat(locks.read("tg-55plus.age-from")).isFalse();
    }

    /** Sets the age to 62, narrows its range, and says HOU-001 in its own words. */
    private Path region() throws IOException {
        write("region", "parameters/age.yaml", age("years", 62, "range: [60, 65]\n"));
        write("region", "areas/local/roofless.drl", """
                // Area: local   Reads: Housing   Writes: Escalation
                package cz.opora.rules
                import cz.opora.advice.*
                import cz.opora.codes.*
                import cz.opora.facts.*
                agenda-group "recommend"

                rule "V kraji se lůžko hledá hned"
                    @id("kraj/RFL-001") @covers("E25")
                    @cs("Klient bude dnes spát venku, lůžko drží krajský dispečink.")
                    @en("The client will sleep outside tonight; the regional desk holds a bed.")
                    @source("zák. 108/2006 § 92 písm. a)") @mark(S) @since("2026-07-01") @status(approved)
                when
                    $dwelling : Housing(sleepsTonight == SleepingPlace.OUTSIDE)
                then
                    insert(Escalation.of(EscalationCode.ROOFLESS_TONIGHT, $dwelling, Urgency.IMMEDIATE));
                end
                """);
        return write("region", "overlay.yaml", """
                id: kraj
                cs: Kraj
                en: Region
                over: { id: national }
                replace:
                  - { id: HOU-001, with: kraj/RFL-001, reason: "Lůžka drží krajský dispečink." }
                """);
    }

    private Path town(String unit, int value) throws IOException {
        write("town", "parameters/age.yaml", age(unit, value, ""));
        return write("town", "overlay.yaml", "id: mesto\ncs: Město\nen: Town\nover: { id: kraj }\n");
    }

    private static String age(String unit, int value, String range) {
        return "id: tg-55plus.age-from\ncs: Věk\nen: Age\nunit: " + unit + "\n" + range
                + "values:\n  - { from: 2026-01-01, value: " + value + ", source: \"test\", mark: G }\n";
    }

    private Path write(String layer, String name, String text) throws IOException {
        Path file = folder.resolve(layer).resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
        return folder.resolve(layer);
    }

    private static List<Tuple> numbers(RuleSet rules, int age) {
        Advice advice = advise(rules, """
                {"format": "opora-case/1", "client": {"age": {"years": %d, "on": "2026-11-23"}},
                 "profile": {"indebted": true, "impairedHealth": true}}
                """.formatted(age));
        return advice.targetGroups().stream()
                .flatMap(card -> card.because().stream())
                .flatMap(reason -> Objects.requireNonNullElse(reason.numbers(), List.<LocalNumber>of()).stream())
                .map(number -> tuple(number.parameter(), number.value(), number.layer()))
                .toList();
    }

    private static Advice advise(RuleSet rules, String json) {
        CaseFile read = CaseFile.parse("case", json.getBytes(StandardCharsets.UTF_8));
        return Advisor.builder(rules).build().advise(read, DAY);
    }
}
