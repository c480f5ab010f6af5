package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.render.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker gets who has asked no more than the first fifteen fields. */
class ScreeningTest {
    private static final int VIGNETTES = 16;
    private static final int QUESTIONS = 4;

    @ParameterizedTest
    @MethodSource("vignettes")
    void every_finding_of_a_group_is_undetermined_or_what_the_whole_record_says(String vignette) {
        Advice whole = whole(vignette);
        for (TargetGroupCard card : screened(vignette).targetGroups()) {
            if (card.verdict() != Finding.UNDETERMINED) {
                assertThat(card.verdict()).as("%s", card.code()).isEqualTo(finding(whole, card.code()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vignettes")
    void nothing_is_confirmed_that_speaks_against_acting(String vignette) {
        assertThat(screened(vignette).negativeFindings())
                .extracting(DoNotCard::status)
                .doesNotContain(NegativeStatus.CONFIRMED);
    }

    @ParameterizedTest
    @MethodSource("vignettes")
    void there_are_questions_and_the_page_asks_at_most_four(String vignette) {
        Advice advice = screened(vignette);
        List<String> asked = Page.of(advice)
                .text(Language.CS)
                .lines()
                .dropWhile(line -> !line.startsWith("ZEPTEJTE SE"))
                .skip(1)
                .takeWhile(line -> line.startsWith("  "))
                .filter(line -> line.matches("  \\d .*"))
                .toList();

        assertThat(advice.questions()).isNotEmpty();
        assertThat(asked).hasSizeBetween(1, QUESTIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"03", "06", "12", "13", "15"})
    void danger_now_is_an_alarm_for_now(String vignette) {
        assertThat(screened(vignette).escalations())
                .extracting(EscalationCard::urgency)
                .contains(Urgency.IMMEDIATE);
    }

    private static Stream<String> vignettes() {
        return IntStream.rangeClosed(1, VIGNETTES).mapToObj(number -> String.format("%02d", number));
    }

    private static Advice screened(String vignette) {
        return advise(Zalesi.example("screening/v" + vignette));
    }

    private static Advice whole(String vignette) {
        return advise(Zalesi.example(
                Expectations.read(Expectations.CASES.resolve("expected-vignettes.yaml"), Vignette.class).stream()
                        .map(Vignette::file)
                        .filter(file -> file.startsWith("v" + vignette))
                        .findFirst()
                        .orElseThrow()));
    }

    private static Advice advise(CaseFile file) {
        return Zalesi.ADVISOR.advise(file, Objects.requireNonNull(file.asOf()), Detail.PAGE);
    }

    private static Finding finding(Advice advice, TargetGroup group) {
        return advice.targetGroups().stream()
                .filter(card -> card.code() == group)
                .map(TargetGroupCard::verdict)
                .findFirst()
                .orElseThrow();
    }
}
