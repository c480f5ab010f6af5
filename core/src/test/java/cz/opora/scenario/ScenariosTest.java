package cz.opora.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs scenarios against three of the national rules, compiled by themselves. */
class ScenariosTest {
    private static final Path NATIONAL = Path.of("..", "rules");

    @TempDir
    private static Path rules;

    private static RuleSet compiled;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile_the_rules_about_sleeping_outside() throws IOException {
        for (String part : new String[] {"parameters", "vocabulary", "areas/escalations/housing"}) {
            copy(NATIONAL.resolve(part), rules.resolve(part));
        }
        compiled = RuleSet.compile(rules, null);
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file -> !file.toString().endsWith(".scenarios.yaml")).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private Scenarios scenarios(String expect, String variants) throws IOException {
        String yaml = "- scenario: Spí venku\n  asOf: 2026-11-23\n  case:\n    housing: { sleepsTonight: OUTSIDE }\n"
                + "  expect:\n" + expect + "  variants:\n" + variants;
        Files.writeString(folder.resolve("roofless.scenarios.yaml"), yaml);
        return Scenarios.in(folder);
    }

    private ScenarioReport run(String expect, String variants) throws IOException {
        return scenarios(expect, variants).run(compiled);
    }

    private static final String FIRES = "    fired: [HOU-001]\n    escalations: [ { code: ROOFLESS_TONIGHT } ]\n";
    private static final String MISSES = """
                - change: { /housing/sleepsTonight: null }
                  unknown: [HOU-001]
                  questions: [ /housing/sleepsTonight ]
                - change: { /housing/sleepsTonight: OWN_HOME }
                  notFired: [HOU-001]
                  absent: { escalations: [ROOFLESS_TONIGHT] }
            """;

    @Test
    void a_firing_scenario_and_its_just_misses_pass() throws IOException {
        ScenarioReport report = run(FIRES, MISSES);

        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isTrue();
        assertThat(report.scenarios()).isEqualTo(1);
        assertThat(report.variants()).isEqualTo(2);
    }

    @Test
    void rules_nobody_tries_are_named() throws IOException {
        ScenarioReport report = run(FIRES, MISSES);

        assertThat(report.neverFired()).contains("HOU-002", "HOU-003").doesNotContain("HOU-001");
        assertThat(report.neverMissed()).contains("HOU-002", "HOU-003").doesNotContain("HOU-001");
        assertThat(report.complete()).isFalse();
    }

    @Test
    void a_part_of_the_scenarios_says_nothing_about_untried_rules() throws IOException {
        ScenarioReport report = scenarios(FIRES, MISSES)
                .matching(name -> name.equals("Spí venku"))
                .run(compiled);

        assertThat(report.scenarios()).isEqualTo(1);
        assertThat(report.neverFired()).isEmpty();
    }

    @Test
    void a_rule_that_does_not_fire_says_which_condition_is_not_met() throws IOException {
        ScenarioReport report = run("    fired: [HOU-001, HOU-002]\n", MISSES);

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.format())
                .contains(
                        "roofless.scenarios.yaml:1: scenario \"Spí venku\": expected HOU-002 to fire, but it is not met")
                .contains("sleepsTonight == SleepingPlace.CAR_OR_HUT (areas/escalations/housing/roofless.drl:"));
    }

    @Test
    void a_rule_that_hangs_on_an_unknown_fact_says_which() throws IOException {
        ScenarioReport report = run(FIRES, MISSES.replaceFirst("unknown", "notFired"));

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.message())
                .startsWith("expected HOU-001 not to fire, but it is unknown: ")
                .endsWith("; missing: /housing/sleepsTonight."));
    }

    @Test
    void a_rule_that_fires_against_expectation_is_told() throws IOException {
        ScenarioReport report = run("    fired: [HOU-001]\n    notFired: [HOU-001]\n", MISSES);

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.message())
                .isEqualTo("expected HOU-001 not to fire, but it is met."));
    }

    @Test
    void a_rule_that_is_not_there_names_the_nearest() throws IOException {
        ScenarioReport report = run("    fired: [HOU-001]\n    unknown: [HOU-0003]\n", MISSES);

        assertThat(report.failures()).singleElement().satisfies(failure -> assertThat(failure.message())
                .startsWith("there is no rule HOU-0003.")
                .contains("HOU-003"));
    }

    @Test
    void a_rule_that_is_not_there_is_told_once_at_its_line_and_its_variants_are_left_out() throws IOException {
        scenarios(FIRES, MISSES);
        Path file = folder.resolve("roofless.scenarios.yaml");
        Files.writeString(file, Files.readString(file).replace("fired: [HOU-001]", "fired: [HOU-1]"));

        ScenarioReport report = Scenarios.toRun(folder, compiled).run(compiled);

        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.line()).isEqualTo(6);
            assertThat(failure.message()).startsWith("there is no rule HOU-1.");
        });
        assertThat(report.variants()).isZero();
    }

    @Test
    void what_is_missing_in_the_advice_is_told_with_what_came() throws IOException {
        ScenarioReport report = run("""
                    fired: [HOU-001]
                    escalations: [ { code: ROOFLESS_TONIGHT, urgency: ROUTINE }, { code: DV_DANGER } ]
                    gaps: [ { type: GP } ]
                    actors: [GP]
                    method: ONE_OFF
                    negativeFindings: [ { code: NO_OSPOD_FOR_POVERTY, status: CONFIRMED } ]
                    targetGroups: [ { code: TG_55PLUS, verdict: ELIGIBLE } ]
                    absent: { escalations: [ROOFLESS_TONIGHT] }
                """, MISSES);

        assertThat(report.failures().stream().map(ScenarioFailure::message))
                .containsExactly(
                        "expected escalation ROOFLESS_TONIGHT ROUTINE, but there is ROOFLESS_TONIGHT IMMEDIATE, HOUSING_ACT WITHIN_72H.",
                        "expected escalation DV_DANGER, but there is ROOFLESS_TONIGHT IMMEDIATE, HOUSING_ACT WITHIN_72H.",
                        "expected negative finding NO_OSPOD_FOR_POVERTY CONFIRMED, but there is none.",
                        "expected target group TG_55PLUS ELIGIBLE, but there is none.",
                        "expected gap GP, but there is none.",
                        "expected actor GP, but there is none.",
                        "expected method ONE_OFF, but it is not known.",
                        "expected no escalation ROOFLESS_TONIGHT, but there is one.");
    }

    @Test
    void a_case_of_a_foreign_test_framework_fails_with_every_difference() throws IOException {
        ScenarioCase first = scenarios("    fired: [HOU-001]\n    gaps: [ { type: GP } ]\n    actors: [GP]\n", MISSES)
                .cases(compiled)
                .findFirst()
                .orElseThrow();

        assertThat(first.name()).isEqualTo("Spí venku");
        assertThatThrownBy(first::verify)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("expected gap GP")
                .hasMessageContaining("expected actor GP");
    }
}
