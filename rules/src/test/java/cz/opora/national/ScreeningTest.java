package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.Finding;
import cz.opora.codes.Language;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.render.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a worker gets who has asked no more than the first fifteen fields. */
class ScreeningTest {
    private static final int VIGNETTES = 16;
    private static final int QUESTIONS = 4;
    private static final int FIRST = 3;

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

    @ParameterizedTest
    @MethodSource("firstSteps")
    void the_first_steps_are_those_of_the_table_of_vignettes(String vignette, List<FirstStep> expected) {
        List<Step> steps = screened(vignette).steps();

        assertThat(steps.subList(0, Math.min(FIRST, steps.size()))).hasSameSizeAs(expected);
        for (int at = 0; at < expected.size(); at++) {
            assertThat(steps.get(at).need()).isEqualTo(expected.get(at).need());
            assertThat(steps.get(at).with())
                    .extracting(ActorRef::type)
                    .containsAll(expected.get(at).actors());
        }
    }

    /**
     * A step as the column "first actors" has it.
     *
     * @param need what it is for
     * @param actors with whom at least
     */
    private record FirstStep(NeedDomain need, List<ActorType> actors) {
        static FirstStep of(NeedDomain need, ActorType... actors) {
            return new FirstStep(need, List.of(actors));
        }
    }

    /**
     * The first three steps, from the column "first actors" (need-to-actor.md 5.5) as far as the fifteen fields carry it.
     * Fewer than three: what the line tells besides has no field among the fifteen.
     */
    private static Stream<Arguments> firstSteps() {
        FirstStep gp = FirstStep.of(NeedDomain.HEALTH, ActorType.GP);
        FirstStep danger = FirstStep.of(NeedDomain.HEALTH, ActorType.EMS, ActorType.HOME_CARE);
        FirstStep home = FirstStep.of(NeedDomain.HOUSING, ActorType.LANDLORD, ActorType.LEGAL_AID);
        FirstStep counsel = FirstStep.of(NeedDomain.HOUSING, ActorType.HOUSING_CONTACT, ActorType.UP);
        FirstStep debt = FirstStep.of(NeedDomain.DEBT, ActorType.DEBT_ADVICE);
        return Stream.of(
                // The line has the landlord first, for two months of arrears: no field of the fifteen asks for them.
                Arguments.of("01", List.of(FirstStep.of(NeedDomain.INCOME_BENEFITS, ActorType.UP), gp, debt)),
                // Only the ages of the children have a field; mould, one room and snacks have none.
                Arguments.of("02", List.of()),
                // Police, OSPOD and ambulance are the alarm above the plan; see danger_now_is_an_alarm_for_now.
                Arguments.of("03", List.of()),
                // One step with the three who take over; the exhausted daughter and the allowance have no field.
                Arguments.of(
                        "04",
                        List.of(FirstStep.of(
                                NeedDomain.HEALTH, ActorType.HOSPITAL, ActorType.HOME_CARE, ActorType.HOME_HELP))),
                // Signs of psychosis have no field; impaired health leads to the GP of the line.
                Arguments.of("05", List.of(gp)),
                // Danger now and nothing else: the alarm is all there is to do.
                Arguments.of("06", List.of()),
                // The expulsion has no field, and the line does not say that danger is now.
                Arguments.of("07", List.of()),
                // Release and supervision have no field.
                Arguments.of("08", List.of(home, counsel)),
                // The line has no actors.
                Arguments.of("09", List.of()),
                // One unpaid bill is not the question about debts and enforcement.
                Arguments.of("10", List.of()),
                // The line has no actors until facts are known; the one known fact carries one step.
                Arguments.of("11", List.of(debt)),
                Arguments.of(
                        "12", List.of(FirstStep.of(NeedDomain.HOUSING, ActorType.OUTREACH), danger, counsel)),
                // Two steps with all the actors of the line; that help is refused has no field.
                Arguments.of("13", List.of(danger, gp)),
                // Two steps with all four actors of the line.
                Arguments.of("14", List.of(home, counsel)),
                // The carer and the expulsion have no field.
                Arguments.of("15", List.of(danger, gp)),
                // Whom to lead: who refused and for what makes no need.
                Arguments.of("16", List.of()));
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
