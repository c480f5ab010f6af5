package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.AS_OF;
import static cz.opora.internal.projection.ProjectionSample.ago;
import static cz.opora.internal.projection.ProjectionSample.ahead;
import static cz.opora.internal.projection.ProjectionSample.diagnostics;
import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static cz.opora.internal.projection.ProjectionSample.situation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import cz.opora.codes.DoNot;
import cz.opora.codes.Situation;
import cz.opora.codes.Suicidality;
import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.facts.MentalHealth;
import cz.opora.facts.Need;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyExpiryTest {
    private static final String DANGER = "/violence/situations/DV_DANGER";

    private static ProjectedCase violence(boolean danger, int daysAgo) {
        return project("'violence': {'situations': {'DV_DANGER': " + danger + "}, 'assessedOn': " + ago(daysAgo) + "}");
    }

    @Test
    void a_positive_safety_finding_holds_on_the_seventh_day() {
        ProjectedCase projected = violence(true, 7);
        assertThat(situation(projected, Situation.DV_DANGER)).isTrue();
        assertThat(projected.stale()).isEmpty();
        assertThat(projected.diagnostics()).isEmpty();
    }

    @Test
    void a_positive_safety_finding_is_unknown_on_the_eighth_day_and_its_day_stays_visible() {
        ProjectedCase projected = violence(true, 8);
        assertThat(situation(projected, Situation.DV_DANGER)).isNull();
        assertThat(projected.stale()).containsExactly(entry(DANGER, AS_OF.minusDays(8)));
        assertThat(diagnostics(projected)).containsExactly("expired-safety " + DANGER);
    }

    @Test
    void an_expired_finding_is_not_closed_by_an_assessed_domain() {
        ProjectedCase projected = project("'assessed': ['DOMESTIC_VIOLENCE', 'FAMILY_CHILD'],"
                + "'violence': {'situations': {'DV_DANGER': true}, 'assessedOn': " + ago(8) + "},"
                + "'household': {'children': [{'injured': true}], 'assessedOn': " + ago(8) + "}");
        assertThat(situation(projected, Situation.DV_DANGER)).isNull();
        assertThat(situation(projected, Situation.CHILD_INJURY)).isNull();
        assertThat(situation(projected, Situation.DV_CHRONIC)).isFalse();
    }

    @Test
    void a_need_that_only_an_expired_finding_made_may_exist() {
        ProjectedCase projected = violence(true, 8);
        assertThat(ProjectionSample.all(projected, Need.class)).isEmpty();
        assertThat(projected.base().hypotheticals())
                .anyMatch(
                        one -> one.fact() instanceof Need need && need.pointer().equals("/violence"));
    }

    @Test
    void one_fresh_source_keeps_a_finding_an_old_one_would_lose() {
        ProjectedCase projected = project("'family': {'situations': {'CHILD_INJURY': true}, 'assessedOn': " + ago(8)
                + "}, 'household': {'children': [{'injured': true}], 'assessedOn': " + ago(1) + "}");
        assertThat(situation(projected, Situation.CHILD_INJURY)).isTrue();
        assertThat(projected.stale()).isEmpty();
    }

    @Test
    void signs_of_a_child_expire_and_so_does_the_summary() {
        ProjectedCase projected =
                project("'household': {'children': [{'ref': 'a', 'afraid': true, 'disability': true}],"
                        + "'assessedOn': " + ago(8) + "}");
        assertThat(one(projected, Child.class).afraid()).isNull();
        assertThat(one(projected, Child.class).disability()).isTrue();
        assertThat(one(projected, Children.class).anyAfraid()).isNull();
        assertThat(projected.stale())
                .containsOnlyKeys("/household/children/a/afraid", "/family/situations/CHILD_AFRAID");
    }

    @Test
    void suicidality_expires_with_the_situations_it_implies() {
        ProjectedCase projected = project("'mentalHealth': {'suicidality': 'PLAN', 'assessedOn': " + ago(8) + "}");
        assertThat(one(projected, MentalHealth.class).suicidality()).isNull();
        assertThat(one(projected, MentalHealth.class).suicidalPlan()).isNull();
        assertThat(projected.stale())
                .containsOnlyKeys("/mentalHealth/suicidality", "/mentalHealth/situations/SUICIDAL_PLAN");
    }

    @Test
    void no_suicidality_is_a_negative_finding_and_goes_stale() {
        ProjectedCase projected = project("'mentalHealth': {'suicidality': 'NONE', 'assessedOn': " + ago(91) + "}");
        assertThat(one(projected, MentalHealth.class).suicidality()).isEqualTo(Suicidality.NONE);
        assertThat(one(projected, MentalHealth.class).suicidalPlan()).isFalse();
        assertThat(projected.stale())
                .containsOnlyKeys(
                        "/mentalHealth/suicidality",
                        "/mentalHealth/situations/SUICIDAL_PLAN",
                        "/mentalHealth/situations/SUICIDAL_IDEATION");
        assertThat(projected.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void a_negative_safety_finding_is_stale_after_ninety_days_and_keeps_its_value(int days, boolean stale) {
        ProjectedCase projected = violence(false, days);
        assertThat(situation(projected, Situation.DV_DANGER)).isFalse();
        assertThat(projected.stale().containsKey(DANGER)).isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false", "11, false", "0, true"})
    void a_crisis_after_the_recording_makes_a_negative_safety_finding_stale(int eventDaysAgo, boolean stale) {
        ProjectedCase projected = project("'violence': {'situations': {'DV_DANGER': false}, 'assessedOn': " + ago(10)
                + "}, 'events': [{'kind': 'MOVE', 'on': " + ago(eventDaysAgo) + "}]");
        assertThat(situation(projected, Situation.DV_DANGER)).isFalse();
        assertThat(projected.stale().containsKey(DANGER)).isEqualTo(stale);
    }

    @Test
    void a_crisis_ahead_changes_nothing_yet() {
        ProjectedCase projected = project("'violence': {'situations': {'DV_DANGER': false}, 'assessedOn': " + ago(10)
                + "}, 'events': [{'kind': 'DISCHARGE', 'on': " + ahead(1) + "}]");
        assertThat(projected.stale()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false"})
    void a_crisis_without_a_day_may_have_come_after_an_earlier_recording(int recordedDaysAgo, boolean stale) {
        ProjectedCase projected = project("'violence': {'situations': {'DV_DANGER': false}, 'assessedOn': "
                + ago(recordedDaysAgo) + "}, 'events': [{'kind': 'VIOLENCE'}]");
        assertThat(projected.stale().containsKey(DANGER)).isEqualTo(stale);
    }

    @Test
    void a_domain_that_was_closed_long_ago_is_stale_from_the_day_of_the_file() {
        ProjectedCase projected = project("'asOf': " + ago(91) + ", 'assessed': ['DOMESTIC_VIOLENCE']");
        assertThat(situation(projected, Situation.DV_DANGER)).isFalse();
        assertThat(projected.stale()).containsEntry(DANGER, AS_OF.minusDays(91));
    }

    @Test
    void every_situation_a_do_not_rests_on_goes_stale_when_it_is_negative() {
        String all = "'assessed': ['FAMILY_CHILD', 'DOMESTIC_VIOLENCE', 'HEALTH', 'MENTAL_HEALTH', 'LEGAL_CAPACITY']";
        ProjectedCase projected = project("'asOf': " + ago(91) + ", " + all);
        assertThat(projected.stale().keySet())
                .containsAll(Arrays.stream(DoNot.values())
                        .flatMap(doNot -> doNot.mustConfirm().stream())
                        .map(CaseSection::pointer)
                        .toList());
    }

    @Test
    void a_cognitive_disorder_is_no_safety_finding_and_stays_known() {
        ProjectedCase projected =
                project("'mentalHealth': {'situations': {'COGNITIVE_DISORDER': true}, 'assessedOn': " + ago(100) + "}");
        assertThat(situation(projected, Situation.COGNITIVE_DISORDER)).isTrue();
        assertThat(projected.stale()).isEmpty();
    }

    @Test
    void a_running_expulsion_is_governed_by_its_date() {
        ProjectedCase projected = project("'violence': {'situations': {'DV_ORDER_RUNNING': true}, 'expulsionOn': "
                + ago(14) + ", 'assessedOn': " + ago(14) + "}");
        assertThat(situation(projected, Situation.DV_ORDER_RUNNING)).isTrue();
        assertThat(projected.stale()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, true", "15,"})
    void an_order_without_a_date_is_unknown_when_it_may_have_run_out(int daysAgo, Boolean running) {
        ProjectedCase projected =
                project("'violence': {'situations': {'DV_ORDER_RUNNING': true}, 'assessedOn': " + ago(daysAgo) + "}");
        assertThat(situation(projected, Situation.DV_ORDER_RUNNING)).isEqualTo(running);
    }

    @Test
    void what_was_recorded_after_the_as_of_date_is_fresh() {
        ProjectedCase projected = project("'asOf': " + ahead(30)
                + ", 'violence': {'situations': {'DV_DANGER': true}}, 'health': {'continent': true}");
        assertThat(situation(projected, Situation.DV_DANGER)).isTrue();
        assertThat(projected.stale()).isEmpty();
    }
}
