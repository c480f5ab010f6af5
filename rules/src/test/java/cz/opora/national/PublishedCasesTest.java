package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.SupportEntry;
import cz.opora.codes.ActorType;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.MethodLevel;
import cz.opora.national.PublishedCase.Told;
import cz.opora.render.Page;
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
    private static final double ACTORS_AT_LEAST = 0.8;
    private static final double EXCEPTIONS_AT_MOST = 0.1;
    private static final int PAGE_LINES = 60;
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
    void four_of_five_actors_the_sources_name_are_suggested() {
        long stated =
                RESULTS.stream().mapToLong(result -> result.stated().size()).sum();
        long found = RESULTS.stream().mapToLong(result -> result.found().size()).sum();

        assertThat((double) found / stated).isGreaterThanOrEqualTo(ACTORS_AT_LEAST);
    }

    @TestFactory
    Stream<DynamicTest> who_is_not_suggested_has_a_reason_and_nobody_else_has() {
        return RESULTS.stream()
                .map(result -> DynamicTest.dynamicTest(result.source().file(), () -> assertThat(result.missed())
                        .containsExactlyInAnyOrderElementsOf(result.source().actors().stream()
                                .filter(actor -> actor.why() != null)
                                .toList())));
    }

    @Test
    void what_happened_or_is_expected_by_law_is_raised_but_for_the_named_exceptions() {
        long all = RESULTS.stream()
                .mapToLong(result -> result.told(PublishedCasesTest::counts).size())
                .sum();
        List<Told> lacking = RESULTS.stream()
                .flatMap(result -> result.told(PublishedCasesTest::counts).stream()
                        .filter(told -> !result.toldAndRaised(PublishedCasesTest::counts)
                                .contains(told)))
                .toList();

        assertThat(lacking)
                .hasSizeLessThanOrEqualTo((int) (all * EXCEPTIONS_AT_MOST))
                .allSatisfy(told -> assertThat(told.why()).isNotNull());
    }

    /** Case management is not for everybody: a one-off client gets one or two actors and as many steps. */
    @TestFactory
    Stream<DynamicTest> who_needs_a_piece_of_advice_gets_one_or_two_actors_and_steps() {
        List<DynamicTest> tests = RESULTS.stream()
                .filter(result -> result.source().cmFit() == PublishedCase.CmFit.NO_ONE_OFF)
                .filter(result -> isSmall(result.advice()))
                .map(result -> DynamicTest.dynamicTest(result.source().file(), () -> isShort(result.advice())))
                .toList();
        DynamicTest vignette =
                DynamicTest.dynamicTest("V10", () -> isShort(Zalesi.advise(Zalesi.example("v10-70-one-unpaid-bill"))));

        assertThat(tests).isNotEmpty();
        return Stream.concat(tests.stream(), Stream.of(vignette));
    }

    private static boolean isSmall(Advice advice) {
        boolean belongs = advice.targetGroups().stream().anyMatch(group -> group.verdict() == Finding.ELIGIBLE);
        return advice.method() != null && advice.method().level().compareTo(MethodLevel.SHORT_TERM) <= 0 && !belongs;
    }

    private static void isShort(Advice advice) {
        assertThat(advice.actors()).hasSizeBetween(1, 2);
        assertThat(advice.steps()).hasSizeBetween(1, 2);
        assertThat(Page.of(advice).text(Language.CS).lines()).hasSizeLessThanOrEqualTo(PAGE_LINES);
    }

    private static boolean counts(Told told) {
        return told.rightlyHappened() || told.legallyExpected();
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
