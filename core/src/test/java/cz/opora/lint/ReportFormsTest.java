package cz.opora.lint;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.internal.json.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the reports for machines hold, as far as their readers need it. */
class ReportFormsTest {
    private static final Path ROOT = Path.of("src/test/resources/cz/opora/lint");
    private static final Path FOLDER = ROOT.resolve("forms");
    private static final LintReport REPORT =
            Lint.folder(FOLDER).asOf(LocalDate.of(2026, 11, 23)).run();

    @Test
    void sarif_has_what_the_standard_requires() {
        JsonNode sarif = JsonMapper.shared().readTree(REPORT.sarif("my rules/všechna", "1.2.3"));

        assertThat(sarif.path("version").asString()).isEqualTo("2.1.0");
        assertThat(sarif.path("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
        assertThat(sarif.path("runs").size()).isEqualTo(1);
        JsonNode driver = sarif.at("/runs/0/tool/driver");
        assertThat(driver.path("name").asString()).isEqualTo("Opora");
        assertThat(driver.path("version").asString()).isEqualTo("1.2.3");
        List<String> ids = driver.path("rules")
                .valueStream()
                .map(rule -> rule.path("id").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        assertThat(driver.path("rules").valueStream())
                .allSatisfy(rule ->
                        assertThat(rule.at("/shortDescription/text").asString()).isNotBlank());
        assertThat(sarif.at("/runs/0/results").valueStream()).isNotEmpty().allSatisfy(result -> {
            assertThat(ids).contains(result.path("ruleId").asString());
            assertThat(List.of("error", "warning", "note"))
                    .contains(result.path("level").asString());
            assertThat(result.at("/message/text").asString()).isNotBlank();
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asString())
                    .startsWith("my%20rules/v%C5%A1echna/")
                    .matches("[\\x21-\\x7e]+");
            assertThat(place.at("/region/startLine").asInt()).isPositive();
            assertThat(place.at("/region/startColumn").asInt()).isPositive();
        });
    }

    @Test
    void sarif_leads_to_the_page_on_each_finding_relative_to_the_sources() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "lints.md"));
        JsonNode sarif = JsonMapper.shared().readTree(REPORT.sarif("", "1"));

        assertThat(sarif.at("/runs/0/tool/driver/rules").valueStream())
                .isNotEmpty()
                .allSatisfy(rule -> {
                    String uri = rule.path("helpUri").asString();
                    assertThat(uri).startsWith("docs/lints.md#");
                    assertThat(page.toLowerCase(Locale.ROOT).replace(' ', '-'))
                            .contains("#-" + uri.substring(uri.indexOf('#') + 1) + "\n");
                });
    }

    @ParameterizedTest
    @EnumSource(LintCheck.class)
    void each_check_has_its_section_on_the_page(LintCheck check) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "lints.md"))).contains("\n### " + check.id() + "\n");
    }

    @Test
    void sarif_keeps_what_was_accepted_with_its_reason() {
        JsonNode sarif = JsonMapper.shared().readTree(REPORT.sarif("", "1"));

        List<JsonNode> accepted = sarif.at("/runs/0/results")
                .valueStream()
                .filter(result -> result.has("suppressions"))
                .toList();
        assertThat(accepted).singleElement().satisfies(result -> {
            assertThat(result.path("ruleId").asString()).isEqualTo("text-number");
            assertThat(result.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
            assertThat(result.at("/suppressions/0/justification").asString()).isEqualTo("věk je v zákoně pevný");
        });
    }

    @Test
    void json_is_a_form_of_its_own() {
        JsonNode json = JsonMapper.shared().readTree(REPORT.json("rules"));

        assertThat(SchemaFile.CHECK.problems(REPORT.json("rules"))).isEmpty();
        assertThat(json.path("format").asString()).isEqualTo("opora-check/1");
        assertThat(json.path("rules").asInt()).isEqualTo(3);
        assertThat(json.at("/counts/error").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/warning").asInt()).isEqualTo(1);
        assertThat(json.at("/counts/accepted").asInt()).isEqualTo(1);
        assertThat(json.path("findings").valueStream()).hasSize(3).allSatisfy(finding -> assertThat(
                        finding.path("docs").asString())
                .startsWith("docs/lints.md#"));
        assertThat(json.at("/findings/0/file").asString()).startsWith("rules/areas/");
    }
}
