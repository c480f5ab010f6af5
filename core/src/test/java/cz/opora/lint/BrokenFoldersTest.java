package cz.opora.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden folders with one broken file of parameters, words or scenarios each, as an author sees the message: the place with
 * line and column, what is wrong, what is allowed, and the line.
 */
class BrokenFoldersTest {
    private static final Path ROOT = Path.of("src/test/resources/cz/opora/lint/broken");
    private static final Path BASE = ROOT.resolveSibling("base");
    private static final int KINDS_AT_LEAST = 19;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_problem_is_told_as_expected() throws IOException {
        List<Path> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(KINDS_AT_LEAST);
        return cases.stream()
                .map(each -> dynamicTest(each.getFileName().toString(), () -> {
                    String told = told(each);
                    Path golden = ROOT.resolve(each.getFileName() + ".expected");
                    if ("write".equals(System.getProperty("golden"))) {
                        Files.writeString(golden, told);
                    }

                    assertThat(told)
                            .isEqualTo(Files.readString(golden))
                            .containsPattern("^\\S+\\.yaml:[0-9]+:[0-9]+: ")
                            .doesNotContain("Exception", "tools.jackson", "snakeyaml");
                }));
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(ROOT)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private String told(Path broken) throws IOException {
        Path target = Files.createTempDirectory(folder, "rules");
        LintTest.copyTo(BASE, target);
        LintTest.copyTo(broken, target);
        return Lint.folder(target).run().with(scenarioProblems(target)).text("");
    }

    private static List<Diagnostic> scenarioProblems(Path target) {
        try {
            Scenarios.in(target);
            return List.of();
        } catch (RuleSetException e) {
            return e.diagnostics().stream()
                    .filter(problem -> !problem.code().equals("no-scenarios"))
                    .toList();
        }
    }
}
