package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.SupportEntry;
import cz.opora.codes.ActorType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published cases never raise what must not be raised, and the page about them is current. */
class PublishedCasesTest {
    private static final Path FOLDER = Expectations.CASES.resolve("published");
    private static final Path PAGE = Path.of("../docs/published-cases.md");
    private static final List<PublishedResult> RESULTS =
            Expectations.read(FOLDER.resolve("expected.yaml"), PublishedCase.class).stream()
                    .map(PublishedCasesTest::decide)
                    .toList();

    @Test
    void every_published_case_has_its_expectations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> cases = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .toList();

            assertThat(RESULTS).extracting(result -> result.source().file()).containsExactlyInAnyOrderElementsOf(cases);
        }
    }

    @TestFactory
    Stream<DynamicTest> nothing_forbidden_is_raised() {
        return RESULTS.stream()
                .map(result ->
                        DynamicTest.dynamicTest(result.source().file(), () -> assertThat(result.forbiddenRaised())
                                .isEmpty()));
    }

    @Test
    void the_page_about_them_is_current() throws IOException {
        String page = PublishedTable.of(RESULTS);
        if (Boolean.getBoolean("opora.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page).as("run with -Dopora.write=true and read it").isEqualTo(Files.readString(PAGE));
    }

    private static PublishedResult decide(PublishedCase source) {
        CaseFile file = CaseFile.load(FOLDER.resolve(source.file() + ".json"));
        Advice advice = Zalesi.ADVISOR.advise(file, Objects.requireNonNull(file.asOf()), Detail.PAGE);
        return new PublishedResult(source, present(file), advice);
    }

    private static Set<ActorType> present(CaseFile file) {
        return file.supports() == null
                ? Set.of()
                : file.supports().stream().map(SupportEntry::type).collect(Collectors.toSet());
    }
}
