package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each thing an overlay may not do, with the words it is refused in. */
class OverlayRefusalsTest {
    private static final Path FOLDER = Path.of("src/test/resources/cz/opora/national/refused");

    @TestFactory
    Stream<DynamicTest> an_overlay_that_may_not_do_what_it_does_is_refused_with_the_reason() throws IOException {
        List<Path> overlays;
        try (Stream<Path> entries = Files.list(FOLDER)) {
            overlays = entries.sorted().toList();
        }
        assertThat(overlays).hasSizeGreaterThan(25);
        return overlays.stream()
                .map(overlay -> DynamicTest.dynamicTest(
                        Objects.requireNonNull(overlay.getFileName()).toString(), () -> refused(overlay)));
    }

    private static void refused(Path overlay) {
        RuleSetException refusal =
                catchThrowableOfType(RuleSetException.class, () -> Zalesi.RULES.withOverlay(overlay));

        assertThat(refusal).as("not refused").isNotNull();
        String text = refusal.diagnostics().stream()
                .map(problem -> problem.code() + ": " + problem.format() + "\n")
                .map(line -> line.replace(FOLDER.toString().replace('\\', '/'), "refused"))
                .collect(Collectors.joining());
        assertThat(refusal.diagnostics())
                .extracting(Diagnostic::severity)
                .as(text)
                .containsOnly(Diagnostic.Level.ERROR);
        assertThat(refusal.diagnostics()).as("one clear error").hasSize(1);
        assertThat(text).isEqualTo(expected(overlay.resolve("expected.txt"), text));
    }

    private static String expected(Path file, String text) {
        try {
            if (Boolean.getBoolean("opora.write")) {
                Files.writeString(file, text);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
