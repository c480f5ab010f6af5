package cz.opora.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas for the editor of a rule author, held against every file a rule author wrote. */
class AuthorFilesTest {
    private static final List<Path> FOLDERS = List.of(
            Path.of("..", "rules", "areas"),
            Path.of("..", "rules", "generated"),
            Path.of("..", "rules", "parameters"),
            Path.of("..", "rules", "vocabulary"),
            Path.of("..", "examples", "overlays"));

    @Test
    void every_file_of_the_national_rules_and_of_the_examples_validates() throws IOException {
        Map<SchemaFile, Function<String, List<String>>> validators = new EnumMap<>(SchemaFile.class);
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            SchemaFile schema = schemaOf(file);
            validators
                    .computeIfAbsent(schema, SchemaFile::validator)
                    .apply(json(Files.readString(file)))
                    .forEach(problem -> problems.add(file + ": " + problem));
        }

        assertThat(problems).isEmpty();
        assertThat(validators)
                .containsOnlyKeys(
                        SchemaFile.PARAMETERS,
                        SchemaFile.VOCABULARY_PROPERTIES,
                        SchemaFile.VOCABULARY_CODES,
                        SchemaFile.VOCABULARY_QUESTIONS,
                        SchemaFile.VOCABULARY_QUESTION_GROUPS,
                        SchemaFile.SCENARIOS,
                        SchemaFile.OVERLAY);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    rules/parameters/page.max-actors.yaml | unit: count | unit: pieces
                    rules/parameters/page.max-actors.yaml | unit: count | units: count
                    rules/parameters/page.max-actors.yaml | mark: G | mark: X
                    rules/parameters/page.max-actors.yaml | 2024-01-01 | 1.1.2024
                    rules/parameters/page.max-actors.yaml | values: | value:
                    rules/parameters/arrears.intensive-months.yaml | range: [1, 2] | range: [1]
                    rules/parameters/arrears.intensive-months.yaml | stricter: lower | stricter: less
                    rules/vocabulary/properties.yaml | Client.age: | Client.agee:
                    rules/vocabulary/properties.yaml | cs: | cz:
                    rules/vocabulary/questions.yaml | Client.age: | Klient.age:
                    rules/vocabulary/questions.yaml | [FAMILY] | [FAMILLY]
                    rules/vocabulary/questions.yaml | allowedWithoutConsent: false | allowedWithoutConsent: no
                    rules/vocabulary/question-groups.yaml | kind: SAFETY | kind: SAFE
                    rules/vocabulary/question-groups.yaml | Safety.dangerNow | Safety.danger
                    rules/vocabulary/codes.yaml | TG_55PLUS/A1 | TG_55/A1
                    rules/vocabulary/codes.yaml | CHILD_ACUTE: | CHILD_ACCUTE:
                    rules/vocabulary/codes.yaml | doNotTell: | dontTell:
                    rules/vocabulary/codes-steps-housing.yaml | /LANDLORD | /LANDLADY
                    rules/vocabulary/codes-steps-housing.yaml | what: | do:
                    examples/overlays/lhota/overlay.yaml | over: | on:
                    """)
    void a_file_with_a_wrong_key_or_code_does_not_validate(String file, String right, String wrong) throws IOException {
        Path path = Path.of("..", file);
        String text = Files.readString(path);

        assertThat(text).contains(right);
        assertThat(schemaOf(path).problems(json(text.replace(right, wrong)))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    scenario: Dítě | scenarios: Dítě
                    asOf: 2026-11-23 | asOf: 23. 11. 2026
                    attendsSchool: false | attendsSchol: false
                    attendsSchool: false | attendsSchool: ne
                    case: | cases:
                    code: TRUANCY | code: TRUANT
                    fired: | fires:
                    urgency: WITHIN_14D | urgency: SOON
                    /household | household
                    change: { | change: { /client/age: null,
                    notFired: | questions:
                    type: SCHOOL, | typ: SCHOOL,
                    """)
    void a_scenario_with_a_wrong_key_or_code_does_not_validate(String right, String wrong) {
        String scenario = """
                - scenario: Dítě nechodí do školy
                  asOf: 2026-11-23
                  directory: [ { id: zs, name: "ZŠ Zálesí", type: SCHOOL, coverage: { territories: ["9901"] } } ]
                  case: { household: { children: [ { ref: child-1, attendsSchool: false } ] } }
                  expect: { fired: [SCH-001], escalations: [ { code: TRUANCY, urgency: WITHIN_14D } ] }
                  variants:
                    - change: { /household/children/0/attendsSchool: null }
                      notFired: [SCH-001]
                """;

        assertThat(SchemaFile.SCENARIOS.problems(json(scenario))).isEmpty();
        assertThat(scenario).contains(right);
        assertThat(SchemaFile.SCENARIOS.problems(json(scenario.replace(right, wrong))))
                .isNotEmpty();
    }

    @Test
    void a_text_may_stand_without_quotes_though_it_looks_like_a_number() {
        String scenario = """
                - scenario: 2288
                  asOf: 2026-11-23
                  case: { caseId: 4101, territory: 9901, household: { children: [ { ref: 1 } ] } }
                  expect: { fired: [SCH-001], writes: { SCH-001: [CHILD_ACUTE, 3] } }
                """;

        assertThat(SchemaFile.SCENARIOS.problems(json(scenario))).isEmpty();
        assertThat(SchemaFile.SCENARIOS.problems(json(scenario.replace("2026-11-23", "2026"))))
                .isNotEmpty();
        assertThat(SchemaFile.SCENARIOS.problems(json(scenario.replace("CHILD_ACUTE, 3", "true"))))
                .isNotEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(found::add);
            }
        }
        return found;
    }

    private static SchemaFile schemaOf(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".scenarios.yaml")) {
            return SchemaFile.SCENARIOS;
        }
        return switch (name.replaceFirst("(?<=^(?:properties|codes|questions|question-groups))[-.].*", "")) {
            case "properties" -> SchemaFile.VOCABULARY_PROPERTIES;
            case "codes" -> SchemaFile.VOCABULARY_CODES;
            case "questions" -> SchemaFile.VOCABULARY_QUESTIONS;
            case "question-groups" -> SchemaFile.VOCABULARY_QUESTION_GROUPS;
            case "overlay.yaml" -> SchemaFile.OVERLAY;
            default -> SchemaFile.PARAMETERS;
        };
    }

    private static String json(String yaml) {
        YamlDocuments documents = new YamlDocuments();
        Node tree = documents.tree("file.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        documents.finish();
        return JsonWriter.pretty(Objects.requireNonNull(tree, "a document"), EmptyCollections.KEPT);
    }
}
