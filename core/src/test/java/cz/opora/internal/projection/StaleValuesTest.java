package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.AS_OF;
import static cz.opora.internal.projection.ProjectionSample.ago;
import static cz.opora.internal.projection.ProjectionSample.ahead;
import static cz.opora.internal.projection.ProjectionSample.file;
import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static cz.opora.internal.projection.ProjectionSample.situation;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.Situation;
import cz.opora.codes.SleepingPlace;
import cz.opora.facts.Health;
import cz.opora.facts.Housing;
import cz.opora.facts.Safety;
import cz.opora.facts.WorkerSafety;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaleValuesTest {
    @ParameterizedTest
    @CsvSource({"7, OUTSIDE, true", "8,,"})
    void sleeping_outside_expires_with_being_roofless(int daysAgo, SleepingPlace place, Boolean roofless) {
        Housing housing =
                one("'housing': {'sleepsTonight': 'OUTSIDE', 'assessedOn': " + ago(daysAgo) + "}", Housing.class);
        assertThat(housing.sleepsTonight()).isEqualTo(place);
        assertThat(housing.roofless()).isEqualTo(roofless);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true"})
    void a_place_with_a_roof_is_stale_after_thirty_days(int daysAgo, boolean stale) {
        ProjectedCase projected = project("'housing': {'sleepsTonight': 'HOSTEL', 'assessedOn': " + ago(daysAgo) + "}");
        assertThat(one(projected, Housing.class).sleepsTonight()).isEqualTo(SleepingPlace.HOSTEL);
        assertThat(projected.stale().keySet())
                .isEqualTo(
                        stale
                                ? Set.of(
                                        "/housing/sleepsTonight",
                                        "/housing/situations/ROOFLESS",
                                        "/housing/situations/HOUSELESS")
                                : Set.of());
    }

    @Test
    void a_place_with_a_roof_is_stale_when_its_contract_has_ended() {
        ProjectedCase projected = project(
                "'housing': {'sleepsTonight': 'HOSTEL', 'placeEndsOn': " + ago(1) + ", 'assessedOn': " + ago(5) + "}");
        assertThat(projected.stale()).containsKey("/housing/sleepsTonight");
    }

    @ParameterizedTest
    @CsvSource({"1, 5, true", "0, 5, true", "5, 5, false", "-1, 5, false"})
    void arrears_are_stale_when_rent_came_due_since(int dueDaysAgo, int recordedDaysAgo, boolean stale) {
        ProjectedCase projected = project("'housing': {'arrearsMonths': 1, 'nextRentDueOn': " + ago(dueDaysAgo)
                + ", 'assessedOn': " + ago(recordedDaysAgo) + "}");
        assertThat(projected.stale().containsKey("/housing/arrearsMonths")).isEqualTo(stale);
        assertThat(projected.stale().containsKey("/housing/situations/ARREARS")).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"30, 31, true", "31, 32, false", "20, 5, false"})
    void a_contract_recorded_before_its_last_weeks_is_to_be_verified_in_them(
            int endsIn, int recordedDaysAgo, boolean stale) {
        ProjectedCase projected = project(
                "'housing': {'contractEndsOn': " + ahead(endsIn) + ", 'assessedOn': " + ago(recordedDaysAgo) + "}");
        assertThat(projected.stale().containsKey("/housing/contractEndsOn")).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void income_and_debts_are_stale_after_ninety_days(int daysAgo, boolean stale) {
        ProjectedCase projected = project("'income': {'situations': {'LOW_INCOME': true}, 'monthlyAmount': 5000,"
                + "'assessedOn': " + ago(daysAgo) + "}, 'debt': {'totalDebt': 7, 'assessedOn': " + ago(daysAgo) + "}");
        assertThat(situation(projected, Situation.LOW_INCOME)).isTrue();
        assertThat(projected
                        .stale()
                        .keySet()
                        .containsAll(
                                Set.of("/income/monthlyAmount", "/income/situations/LOW_INCOME", "/debt/totalDebt")))
                .isEqualTo(stale);
        assertThat(projected.stale().isEmpty()).isNotEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"180, false", "181, true"})
    void health_is_stale_after_half_a_year_and_keeps_its_value(int daysAgo, boolean stale) {
        ProjectedCase projected = project("'health': {'mobility': 'BEDRIDDEN', 'assessedOn': " + ago(daysAgo) + "}");
        assertThat(one(projected, Health.class).mobility()).isNotNull();
        assertThat(projected.stale().containsKey("/health/mobility")).isEqualTo(stale);
    }

    @Test
    void the_questions_of_today_do_not_last() {
        ProjectedCase hungry = project("'safety': {'foodAndMedicineToday': false, 'assessedOn': " + ago(8) + "}");
        ProjectedCase fed = project("'safety': {'foodAndMedicineToday': true, 'assessedOn': " + ago(8) + "}");
        assertThat(one(hungry, Safety.class).foodAndMedicineToday()).isNull();
        assertThat(one(fed, Safety.class).foodAndMedicineToday()).isTrue();
        assertThat(fed.stale()).containsOnlyKeys("/safety/foodAndMedicineToday", "/income/situations/NO_FOOD");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_warning_about_the_worker_is_unknown_after_twelve_months(boolean withParameter) {
        ProjectedCase projected = Projection.of(
                file(
                        "'workerSafety': {'situations': {'WEAPON': true, 'HAZARD_NOTE': true}, 'incidentOn': '2025-11-22'}"),
                AS_OF,
                ProjectionSample.parameters(withParameter));
        WorkerSafety fact = one(projected, WorkerSafety.class);
        assertThat(fact.weapon()).isEqualTo(withParameter ? null : Boolean.TRUE);
        assertThat(fact.hazardNote()).isTrue();
    }

    @Test
    void a_warning_about_the_worker_holds_on_the_day_twelve_months_later() {
        ProjectedCase projected =
                project("'workerSafety': {'situations': {'WEAPON': true}, 'incidentOn': '2025-11-23'}");
        assertThat(situation(projected, Situation.WEAPON)).isTrue();
    }
}
