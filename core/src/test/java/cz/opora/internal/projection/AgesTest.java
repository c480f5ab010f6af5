package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.AS_OF;
import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.AgeOn;
import cz.opora.facts.Client;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
    @ParameterizedTest
    @CsvSource({"1971-11-24, 54", "1971-11-23, 55", "1971-11-22, 55"})
    void the_55th_birthday_counts_from_its_own_day(LocalDate birthDate, int age) {
        Client client = one("'client': {'birthDate': '" + birthDate + "'}", Client.class);
        assertThat(client.age()).isEqualTo(age);
        assertThat(client.ageAtLeast()).isEqualTo(age);
        assertThat(client.ageAtMost()).isEqualTo(age);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 5", "2026-03-01, 6", "2028-02-28, 7", "2028-02-29, 8"})
    void who_was_born_on_29_February_has_the_birthday_on_1_March_of_a_common_year(LocalDate day, int age) {
        assertThat(Ages.completedYears(LocalDate.of(2020, 2, 29), day)).isEqualTo(age);
    }

    @Test
    void an_age_recorded_on_the_as_of_date_is_exact() {
        Client client = one("'client': {'age': {'years': 54, 'on': '" + AS_OF + "'}}", Client.class);
        assertThat(client.age()).isEqualTo(54);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 54, 55", // the birthday may have been today
        "2026-10-23, 54, 55",
        "2025-11-24, 54, 55",
        "2025-11-23, 55, 55", // a whole year: every birthday has passed once
        "2025-11-22, 55, 56",
        "2026-11-24, 53, 54", // recorded after the as-of date: today may be the day before a birthday
        "2027-11-23, 53, 53"
    })
    void an_age_recorded_on_another_day_leaves_open_whether_a_birthday_passed(LocalDate on, int atLeast, int atMost) {
        Client client = one("'client': {'age': {'years': 54, 'on': '" + on + "'}}", Client.class);
        assertThat(client.ageAtLeast()).isEqualTo(atLeast);
        assertThat(client.ageAtMost()).isEqualTo(atMost);
        assertThat(client.age()).isEqualTo(atLeast == atMost ? atLeast : null);
    }

    @Test
    void a_birth_ahead_of_the_as_of_date_gives_no_age() {
        assertThat(Ages.on(AS_OF, AS_OF.plusDays(1), null)).isNull();
        assertThat(Ages.on(AS_OF, null, new AgeOn(0, AS_OF.plusYears(2)))).isNull();
    }

    @Test
    void an_uncertain_age_is_told_as_a_range_of_all_three_properties() {
        ProjectedCase projected = project("'client': {'age': {'years': 54, 'on': '2026-10-01'}}");
        cz.opora.internal.verdict.Bounds range = new cz.opora.internal.verdict.Bounds(54, 55);
        assertThat(projected.ranges())
                .containsEntry("/client/age", range)
                .containsEntry("/client/ageAtLeast", range)
                .containsEntry("/client/ageAtMost", range);
    }

    @Test
    void an_exact_age_has_no_range() {
        assertThat(project("'client': {'birthDate': '1960-01-01'}").ranges().keySet())
                .noneMatch(pointer -> pointer.startsWith("/client"));
    }

    @Test
    void a_birth_date_and_an_age_that_disagree_are_a_contradiction_and_the_birth_date_is_used() {
        ProjectedCase projected =
                project("'client': {'birthDate': '1960-01-01', 'age': {'years': 40, 'on': '2026-10-01'}}");
        assertThat(one(projected, Client.class).age()).isEqualTo(66);
        assertThat(ProjectionSample.diagnostics(projected)).containsExactly("contradiction /client/age");
    }

    @Property
    void the_bounds_hold_for_every_birthday_an_age_allows(
            @ForAll @IntRange(min = 0, max = 40_000) int daysOld,
            @ForAll @IntRange(min = 0, max = 3_000) int recordedDaysAgo) {
        LocalDate birthDate = AS_OF.minusDays(daysOld);
        LocalDate on = AS_OF.minusDays(Math.min(recordedDaysAgo, daysOld));
        AgeOn recorded = new AgeOn(Ages.completedYears(birthDate, on), on);
        cz.opora.internal.verdict.Bounds range = Ages.on(AS_OF, null, recorded);
        assertThat(range).isNotNull();
        assertThat(Ages.completedYears(birthDate, AS_OF)).isBetween(range.min(), range.max());
        assertThat(range.max() - range.min()).isLessThanOrEqualTo(1);
    }
}
