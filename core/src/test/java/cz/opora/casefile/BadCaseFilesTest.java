package cz.opora.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.codes.Situation;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.internal.json.GoldenMessages;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadCaseFilesTest {
    private static final String FOLDER = "casefile/bad";
    private static final String MINIMAL = "{\"format\": \"opora-case/1\"}";

    static Stream<String> files() {
        return GoldenMessages.inputs(FOLDER, ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_bad_file_is_refused_with_every_problem_in_its_golden_file(String name) {
        byte[] json = GoldenMessages.bytes(FOLDER, name);

        List<Diagnostic> problems = refused(() -> CaseFile.parse(name, json));

        GoldenMessages.assertGolden(FOLDER, name.replace(".json", ".txt"), problems);
    }

    static Stream<Arguments> made() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        String digits = "9".repeat(2_000);
        String text = "x".repeat(100_000);
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("blank", "  \n\n"),
                Arguments.of("nested-too-deep", "{\"format\": \"opora-case/1\",\n\"needs\": " + deep + "}"),
                Arguments.of("long-number", "{\"format\": \"opora-case/1\",\n\"caseId\": " + digits + "}"),
                Arguments.of("long-text", "{\"format\": \"opora-case/1\",\n\"caseId\": \"" + text + "\"}"),
                Arguments.of("control-character", "{\"format\": \"opora-case/1\",\n\"caseId\": \"a\\u001b[2J\"}"),
                Arguments.of("half-a-character", "{\"format\": \"opora-case/1\",\n\"caseId\": \"\\ud83d\"}"));
    }

    @ParameterizedTest
    @MethodSource("made")
    void bad_input_made_by_a_program_is_refused_with_the_golden_message(String name, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        List<Diagnostic> problems = refused(() -> CaseFile.parse(name + ".json", bytes));

        GoldenMessages.assertGolden(FOLDER, name + ".txt", problems);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void another_encoding_than_UTF_8_is_named_as_such(String charset) {
        String czech = "{\"format\": \"opora-case/1\",\n\"caseId\": \"číslo\"}";

        List<Diagnostic> problems =
                refused(() -> CaseFile.parse("case.json", czech.getBytes(Charset.forName(charset))));

        GoldenMessages.assertGolden(FOLDER, "encoded-in-" + charset + ".txt", problems);
    }

    static Stream<String> charsets() {
        return Stream.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1250");
    }

    @Test
    void no_more_than_two_hundred_problems_are_told_and_the_rest_is_counted() {
        byte[] json = ("{" + "\"a\": 1,\n".repeat(300) + "\"b\": 3}").getBytes(StandardCharsets.UTF_8);

        List<Diagnostic> problems = refused(() -> CaseFile.parse("case.json", json));

        assertThat(problems).hasSize(201);
        assertThat(problems.get(200).message()).isEqualTo("and 102 more problems of this file.");
    }

    @Test
    void a_byte_order_mark_of_UTF_8_is_tolerated() {
        CaseFile caseFile = CaseFile.parse("bom.json", ("\uFEFF" + MINIMAL).getBytes(StandardCharsets.UTF_8));

        assertThat(caseFile).isEqualTo(CaseFile.empty());
    }

    @Test
    void a_file_of_50_MB_is_refused_without_being_read(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(onlyMessage(() -> CaseFile.load(large)))
                .isEqualTo("the file has 50000000 bytes (48 MiB); at most 8388608 bytes (8 MiB) are read.");
        assertThat(onlyMessage(() -> CaseFile.parse("large.json", new byte[8 * 1024 * 1024 + 1])))
                .isEqualTo("the file has 8388609 bytes (8 MiB); at most 8388608 bytes (8 MiB) are read.");
    }

    @Test
    void a_missing_file_and_a_folder_are_named_as_such(@TempDir Path folder) {
        assertThat(onlyMessage(() -> CaseFile.load(folder.resolve("none.json"))))
                .isEqualTo("there is no such file.");
        assertThat(onlyMessage(() -> CaseFile.load(folder))).isEqualTo("is a folder, not a file.");
    }

    @Test
    void a_message_names_the_file_as_the_caller_gave_it(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{}");

        assertThat(refused(() -> CaseFile.load(file)).get(0).format())
                .isEqualTo(file + ":1: /format: is required but missing.");
    }

    @Test
    void a_tolerant_reading_leaves_unknown_keys_and_codes_out_with_a_warning() {
        byte[] json = ("{\"format\": \"opora-case/1\", \"asof\": \"2026-11-23\","
                        + "\"housing\": {\"situations\": {\"PALACE\": true, \"ARREARS\": true}, \"landlord\": \"KING\"},"
                        + "\"client\": {\"goals\": [\"HOUSING\", \"FAME\"]}}")
                .getBytes(StandardCharsets.UTF_8);

        Read<CaseFile> read = CaseFile.read("case.json", json, ReadMode.TOLERANT);

        assertThat(read.warnings())
                .extracting(Diagnostic::pointer)
                .containsExactlyInAnyOrder(
                        "/asof", "/housing/situations/PALACE", "/housing/landlord", "/client/goals/1");
        assertThat(read.warnings()).allMatch(warning -> warning.severity() == Diagnostic.Level.WARNING);
        assertThat(read.value().housing().situations()).containsOnlyKeys(Situation.ARREARS);
        assertThat(read.value().housing().landlord()).isNull();
        assertThat(read.value().client().goals())
                .as("a list without the item would say that it is not there")
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("safetyFields")
    void an_unknown_code_in_a_safety_field_is_an_error_even_when_tolerant(String pointer, String json) {
        byte[] bytes = ("{\"format\": \"opora-case/1\", " + json + "}").getBytes(StandardCharsets.UTF_8);

        List<Diagnostic> problems = refused(() -> CaseFile.read("case.json", bytes, ReadMode.TOLERANT));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.code()).isEqualTo("unknown-code");
            assertThat(problem.severity()).isEqualTo(Diagnostic.Level.ERROR);
        });
    }

    static Stream<Arguments> safetyFields() {
        return Stream.of(
                Arguments.of("/assessed/0", "\"assessed\": [\"NOTHING\"]"),
                Arguments.of("/mentalHealth/suicidality", "\"mentalHealth\": {\"suicidality\": \"NOTHING\"}"),
                Arguments.of("/violence/situations/NOTHING", "\"violence\": {\"situations\": {\"NOTHING\": true}}"),
                Arguments.of("/family/situations/NOTHING", "\"family\": {\"situations\": {\"NOTHING\": true}}"),
                Arguments.of("/needs/0/domain", "\"needs\": [{\"domain\": \"NOTHING\"}]"));
    }

    private static String onlyMessage(Runnable reading) {
        List<Diagnostic> problems = refused(reading);
        assertThat(problems).hasSize(1);
        return problems.get(0).message();
    }

    private static List<Diagnostic> refused(Runnable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading::run);
        assertThat(refused).as("the input was accepted").isNotNull();
        assertThat(refused.getCause()).isNull();
        return refused.diagnostics();
    }
}
