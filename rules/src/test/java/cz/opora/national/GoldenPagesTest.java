package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.codes.Urgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page of every example case, word by word in both languages. {@code -Dgolden=write} writes the files anew: read them
 * aloud before they are committed.
 */
class GoldenPagesTest {
    private static final Path CASES = Path.of("../examples/cases");
    private static final Path PAGES = Path.of("src/test/resources/cz/opora/national/pages");
    private static final int WITHIN_A_MINUTE = 30;

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("[pv]\\d\\d-.*\\.json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<Arguments> pages() throws IOException {
        return names().flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_reads_as_its_golden_file(String name, Language language) {
        Path file = PAGES.resolve(name + "." + language + ".txt");
        String page = Pages.text(advice(name), language);
        if ("write".equals(System.getProperty("golden"))) {
            write(file, page);
        }

        assertThat(page).as(file.toString()).isEqualTo(read(file));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_keeps_its_limits_and_its_language(String name, Language language) {
        Advice advice = advice(name);
        String page = Pages.text(advice, language);

        assertThat(Pages.faults(page, language)).isEmpty();
        if (language == Language.EN) {
            assertThat(Pages.czech(advice, page)).isEmpty();
        }
    }

    /** What to do next, by when and why is found within a minute: it stands in the upper half. */
    @ParameterizedTest
    @MethodSource("names")
    void the_next_step_its_day_and_its_reason_stand_in_the_first_thirty_lines(String name) {
        Advice advice = advice(name);
        String upper = String.join(
                " ",
                Pages.text(advice, Language.CS)
                        .lines()
                        .limit(WITHIN_A_MINUTE)
                        .map(String::strip)
                        .toList());

        boolean today = advice.steps().stream().anyMatch(step -> step.urgency() == Urgency.IMMEDIATE)
                && advice.escalations().stream().noneMatch(card -> card.urgency() == Urgency.IMMEDIATE);
        boolean cards = upper.contains("IHNED ") || upper.contains("KOHO ZAPOJIT A DO KDY ");
        if (!advice.escalations().isEmpty() && cards && !today) {
            assertThat(upper).contains(advice.escalations().get(0).text().cs());
        } else if (!advice.steps().isEmpty()) {
            assertThat(upper).contains(advice.steps().get(0).what().cs()).contains("Proč");
        } else {
            assertThat(upper).contains("ZEPTEJTE SE");
        }
        if (!advice.escalations().isEmpty() || !advice.steps().isEmpty()) {
            assertThat(upper)
                    .containsPattern("IHNED|DNES|do [a-zá-ž]+ \\d{1,2}\\. \\d{1,2}\\.|do \\d{1,2}\\. \\d{1,2}\\.");
        }
    }

    private static Advice advice(String name) {
        CaseFile file = CaseFile.load(CASES.resolve(name + ".json"));
        LocalDate asOf = Objects.requireNonNullElse(file.asOf(), Zalesi.DAY);
        return Zalesi.ADVISOR.advise(file, asOf, Detail.PAGE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String page) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
