package cz.opora.internal.drools.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.opora.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files: each {@code broken/<case>.expected} holds every problem of {@code <case>.drl}, or of all files of the
 * folder {@code <case>}, word for word.
 */
class BrokenRuleFilesTest {
    private static final Path ROOT = RuleFiles.folder("broken");
    private static final Path SOURCES = Path.of("src/test/resources/cz/opora/internal/drools/source/broken");
    private static final int KINDS_AT_LEAST = 56;

    @TestFactory
    Stream<DynamicTest> every_problem_is_reported_as_expected() throws IOException {
        return cases().stream()
                .map(name -> dynamicTest(name, () -> {
                    if ("write".equals(System.getProperty("golden"))) {
                        Files.writeString(SOURCES.resolve(name + ".expected"), problemsOf(name));
                    }
                    String expected = Files.readString(SOURCES.resolve(name + ".expected"));
                    assertThat(problemsOf(name)).isEqualTo(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_message_is_that_of_the_parser_of_Drools() throws IOException {
        return cases().stream()
                .map(name -> dynamicTest(name, () -> assertThat(problemsOf(name))
                        .isNotBlank()
                        .doesNotContain("ERR 1", "mismatched input", "Exception", "org.drools")));
    }

    @Test
    void each_rule_file_of_the_folder_has_its_expectation() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            List<String> names = all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .map(name -> name.replace(".bytes", "").replace(".drl", ""))
                    .sorted()
                    .toList();
            assertThat(cases()).isEqualTo(names).hasSizeGreaterThanOrEqualTo(KINDS_AT_LEAST);
        }
    }

    private static List<String> cases() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".expected"))
                    .map(name -> name.replace(".expected", ""))
                    .sorted()
                    .toList();
        }
    }

    private static String problemsOf(String name) {
        Path place = Stream.of(".drl", ".drl.bytes", "")
                .map(end -> ROOT.resolve(name + end))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        ReadRules read = RuleReader.read(RuleFiles.read(ROOT, place), RuleFiles.CONTEXT);
        return read.problems().stream().map(BrokenRuleFilesTest::line).collect(Collectors.joining());
    }

    private static String line(Diagnostic problem) {
        String level = problem.severity() == Diagnostic.Level.WARNING ? " (warning)" : "";
        return problem.format() + " [" + problem.code() + "]" + level + "\n";
    }
}
