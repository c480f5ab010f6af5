package cz.opora.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden folders: what {@code <id>/bad} changes of {@code base} triggers the check, word for word as in {@code
 * <id>.expected}; what {@code <id>/good} changes is found nothing wrong with.
 */
class LintTest {
    private static final Path ROOT = Path.of("src/test/resources/cz/opora/lint");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path folder;

    /** Checks of files; the hazards of the engine show only in decisions. */
    private static Stream<LintCheck> checks() {
        return Arrays.stream(LintCheck.values()).filter(check -> check != LintCheck.ENGINE_HAZARD);
    }

    @TestFactory
    Stream<DynamicTest> a_bad_example_triggers_its_check() {
        return checks().map(check -> dynamicTest(check.id(), () -> {
            LintReport report = lint(check, "bad");
            Path golden = ROOT.resolve(check.id() + ".expected");
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(golden, report.text(""));
            }

            assertThat(report.findings()).extracting(LintFinding::id).contains(check.id());
            assertThat(report.text("")).isEqualTo(Files.readString(golden));
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_good_example_does_not() {
        return checks().map(check -> dynamicTest(check.id(), () -> {
            assertThat(Files.isDirectory(ROOT.resolve(check.id()).resolve("good")))
                    .isTrue();
            assertThat(lint(check, "good").text("")).isEmpty();
        }));
    }

    @Test
    void every_check_has_its_section_in_the_documentation() throws IOException {
        String docs = Files.readString(Path.of("../docs/lints.md"));

        assertThat(LintCheck.values()).allSatisfy(check -> assertThat(docs)
                .contains("### " + check.id() + "\n")
                .contains("| [" + check.id() + "](#" + check.id() + ") | "
                        + check.severity().word() + " |"));
    }

    @Test
    void a_reason_accepts_a_finding_and_is_kept() throws IOException {
        LintReport report = lint(LintCheck.SUPPRESSION_WITHOUT_REASON, "good");

        assertThat(report.findings()).isEmpty();
        assertThat(report.accepted()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("text-form");
            assertThat(finding.accepted()).isEqualTo("nadpis, ne věta");
        });
    }

    @Test
    void reviews_are_not_judged_without_a_day() throws IOException {
        Path bad = copy("base").resolve("");
        copyTo(ROOT.resolve("review-overdue/bad"), bad);

        assertThat(Lint.folder(bad).run().findings()).isEmpty();
    }

    @Test
    void with_a_broken_file_only_the_certain_is_told() throws IOException {
        Path broken = copy("base");
        Path act = broken.resolve("areas/act.drl");
        Files.writeString(act, Files.readString(act).replace("age >=", "agee >="));

        assertThat(Lint.folder(broken).asOf(DAY).run().text("rules")).isEqualTo("""
                rules/areas/act.drl:16:22: rule "Dospělý dlužník potřebuje poradit": unknown property agee on Client. \
                Maybe age? [unknown-property]
                        $client : Client(agee >= $p.years("grown.age-from"))
                                         ^
                """);
    }

    private LintReport lint(LintCheck check, String kind) throws IOException {
        Path target = copy("base");
        copyTo(ROOT.resolve(check.id()).resolve(kind), target);
        return Lint.folder(target).asOf(DAY).run();
    }

    private Path copy(String name) throws IOException {
        Path target = Files.createTempDirectory(folder, "rules");
        copyTo(ROOT.resolve(name), target);
        return target;
    }

    static void copyTo(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path target = to.resolve(from.relativize(file).toString());
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
