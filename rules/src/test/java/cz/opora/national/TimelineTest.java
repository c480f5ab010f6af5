package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.Language;
import cz.opora.explain.CardState;
import cz.opora.explain.Cause;
import cz.opora.explain.Standing;
import cz.opora.explain.Timeline;
import cz.opora.explain.Timeline.Period;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time alone changes an advice; each break has its day and its cause. */
class TimelineTest {
    private static final LocalDate DAY = Zalesi.DAY;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v01-58-debts-copd-refused-twice",
                "v02-mother-two-children-one-room-mould",
                "v11-57-debts-nothing-else-asked",
                "v14-notice-2288-served"
            })
    void the_timeline_of_a_vignette_is_the_one_that_was_read(String example) {
        CaseFile caseFile = Zalesi.example(example);
        LocalDate from = Objects.requireNonNull(caseFile.asOf());

        Golden.assertSame(
                "timeline-" + example.substring(0, 3) + ".txt",
                Zalesi.ADVISOR.timeline(caseFile, from, from.plusDays(120)).text(Language.CS));
    }

    @Test
    void the_right_to_go_to_court_against_a_notice_ends_two_months_after_it_was_served() {
        CaseFile caseFile = Zalesi.example("v14-notice-2288-served");
        Timeline timeline = Zalesi.ADVISOR.timeline(caseFile, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));

        Period ended = timeline.periods().stream()
                .filter(period -> period.changes().stream()
                        .anyMatch(
                                change -> change.key().contains("TENANCY_ACTION") && change.after() == Standing.ABSENT))
                .findFirst()
                .orElseThrow();
        assertThat(ended.from()).isEqualTo("2026-10-13");
        assertThat(ended.causes()).anyMatch(cause -> cause.kind() == Cause.Kind.DAYS);
    }

    @Test
    void who_is_54_belongs_to_the_group_over_55_from_the_55th_birthday_on() {
        Timeline timeline = Zalesi.ADVISOR.timeline(client("\"birthDate\": \"1972-01-10\""), DAY, DAY.plusDays(90));

        assertThat(timeline.periods()).hasSize(2);
        Period after = timeline.periods().get(1);
        assertThat(after.from()).isEqualTo("2027-01-10");
        assertThat(timeline.periods().get(0).to()).isEqualTo("2027-01-09");
        assertThat(after.findings()).containsEntry("group/TG_55PLUS", Standing.ELIGIBLE);
        assertThat(after.causes()).anyMatch(cause -> cause.kind() == Cause.Kind.AGE);
    }

    @Test
    void an_age_without_a_birthday_opens_the_group_for_as_long_as_the_birthday_is_not_known() {
        Timeline timeline = Zalesi.ADVISOR.timeline(
                client("\"age\": {\"years\": 54, \"on\": \"2026-11-23\"}"), DAY, DAY.plusDays(400));

        assertThat(timeline.periods())
                .extracting(period -> period.findings().get("group/TG_55PLUS"))
                .containsSubsequence(Standing.NOT_ELIGIBLE, Standing.UNDETERMINED, Standing.ELIGIBLE);
        assertThat(timeline.periods().get(1).from()).isEqualTo("2026-11-24");
    }

    @Test
    void periods_follow_each_other_without_a_gap_and_hold_on_every_day() {
        for (int seed = 0; seed < 3; seed++) {
            CaseFile caseFile = RandomCases.of(seed);
            Timeline timeline = Zalesi.ADVISOR.timeline(caseFile, DAY, DAY.plusDays(40));
            LocalDate expected = DAY;
            for (Period period : timeline.periods()) {
                assertThat(period.from()).isEqualTo(expected);
                for (LocalDate day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
                    assertThat(standing(caseFile, day))
                            .as("seed %d, %s", seed, day)
                            .isEqualTo(period.findings());
                }
                expected = period.to().plusDays(1);
            }
            assertThat(expected).isEqualTo(DAY.plusDays(41));
        }
    }

    @Test
    void every_break_has_a_change_and_a_cause() {
        for (int seed = 0; seed < 3; seed++) {
            Timeline timeline = Zalesi.ADVISOR.timeline(RandomCases.of(seed), DAY, DAY.plusDays(40));
            timeline.periods().stream().skip(1).forEach(period -> {
                assertThat(period.changes()).isNotEmpty();
                assertThat(period.causes()).isNotEmpty();
            });
        }
    }

    @Test
    void a_span_has_to_be_one_and_at_most_five_years_long() {
        CaseFile nobody = CaseFile.empty();

        assertThatThrownBy(() -> Zalesi.ADVISOR.timeline(nobody, DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Zalesi.ADVISOR.timeline(nobody, DAY, DAY.plusYears(5).plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Standing> standing(CaseFile caseFile, LocalDate day) {
        Map<String, Standing> standing = new TreeMap<>();
        CardState.of(Zalesi.ADVISOR.advise(caseFile, day)).forEach((key, card) -> standing.put(key, card.standing()));
        return standing;
    }

    private static CaseFile client(String age) {
        String json = "{\"format\": \"opora-case/1\", \"territory\": \"9901\", \"client\": {" + age
                + "}, \"profile\": {\"indebted\": true, \"housingAtRisk\": true}}";
        return CaseFile.parse("client", json.getBytes(StandardCharsets.UTF_8));
    }
}
