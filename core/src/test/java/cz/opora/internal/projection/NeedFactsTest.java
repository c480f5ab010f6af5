package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.ago;
import static cz.opora.internal.projection.ProjectionSample.ahead;
import static cz.opora.internal.projection.ProjectionSample.all;
import static cz.opora.internal.projection.ProjectionSample.diagnostics;
import static cz.opora.internal.projection.ProjectionSample.file;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.NeedEntry;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Trend;
import cz.opora.codes.WantsHelp;
import cz.opora.facts.Need;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedFactsTest {
    private static Optional<Need> find(ProjectedCase projected, NeedDomain domain) {
        return all(projected, Need.class).stream()
                .filter(need -> need.domain() == domain)
                .findFirst();
    }

    private static Need need(String sections, NeedDomain domain) {
        return find(project(sections), domain).orElseThrow();
    }

    private static boolean mayExist(ProjectedCase projected, NeedDomain domain) {
        return projected.base().hypotheticals().stream()
                .anyMatch(one -> one.fact() instanceof Need need && need.domain() == domain && !one.many());
    }

    private static void thresholds(
            Need need, @Nullable Boolean moderate, @Nullable Boolean severe, @Nullable Boolean critical) {
        assertThat(need.atLeastModerate()).isEqualTo(moderate);
        assertThat(need.atLeastSevere()).isEqualTo(severe);
        assertThat(need.critical()).isEqualTo(critical);
    }

    @Test
    void a_situation_makes_a_need_at_the_pointer_of_its_section() {
        Need need = need("'income': {'situations': {'LOW_INCOME': true}}", NeedDomain.INCOME_BENEFITS);
        assertThat(need.pointer()).isEqualTo("/income");
        assertThat(need.severity()).isEqualTo(Severity.MODERATE);
    }

    @Test
    void what_is_unknown_may_raise_a_need() {
        thresholds(
                need("'income': {'situations': {'LOW_INCOME': true}}", NeedDomain.INCOME_BENEFITS), true, null, null);
    }

    @Test
    void in_an_assessed_domain_nothing_more_can_raise_it() {
        thresholds(
                need(
                        "'assessed': ['INCOME_BENEFITS'], 'income': {'situations': {'LOW_INCOME': true}}",
                        NeedDomain.INCOME_BENEFITS),
                true,
                false,
                false);
    }

    @Test
    void the_worst_situation_decides() {
        Need need = need(
                "'assessed': ['MENTAL_HEALTH'], 'mentalHealth': {'situations': {'COGNITIVE_DISORDER': true,"
                        + " 'SUICIDAL_IDEATION': true}}",
                NeedDomain.MENTAL_HEALTH);
        assertThat(need.severity()).isEqualTo(Severity.SEVERE);
        thresholds(need, true, true, false);
    }

    @Test
    void the_severity_of_the_worker_overrides_both_ways_and_is_exact() {
        String entry = "'needs': [{'domain': 'HOUSING', 'severity': 'MODERATE'}]";
        Need lowered = need("'housing': {'situations': {'ROOFLESS': true}}, " + entry, NeedDomain.HOUSING);
        assertThat(lowered.severity()).isEqualTo(Severity.MODERATE);
        thresholds(lowered, true, false, false);
        thresholds(need(entry, NeedDomain.HOUSING), true, false, false);
    }

    @Test
    void a_recorded_need_without_a_severity_exists_and_nothing_is_known_of_how_bad_it_is() {
        Need need = need("'assessed': ['EDUCATION'], 'needs': [{'domain': 'EDUCATION'}]", NeedDomain.EDUCATION);
        assertThat(need.severity()).isNull();
        thresholds(need, null, null, null);
    }

    @Test
    void none_says_that_there_is_no_need() {
        ProjectedCase projected =
                project("'debt': {'enforcements': 3}, 'needs': [{'domain': 'DEBT', 'severity': 'NONE'}]");
        assertThat(find(projected, NeedDomain.DEBT)).isEmpty();
        assertThat(mayExist(projected, NeedDomain.DEBT)).isFalse();
    }

    @Test
    void an_unassessed_domain_may_hold_a_need_of_which_only_the_domain_is_known() {
        ProjectedCase projected = project("");
        for (NeedDomain domain : NeedDomain.values()) {
            assertThat(mayExist(projected, domain)).as(domain.name()).isTrue();
        }
        assertThat(all(projected, Need.class)).isEmpty();
        assertThat(projected.base().hypotheticals())
                .filteredOn(one -> one.fact() instanceof Need)
                .allSatisfy(one -> thresholds((Need) one.fact(), null, null, null));
    }

    @Test
    void a_domain_in_which_every_situation_is_known_not_to_hold_has_no_need() {
        ProjectedCase closed = project("'assessed': ['EDUCATION']");
        ProjectedCase listed =
                project("'education': {'situations': {'NO_BASIC_EDUCATION': false, 'DIGITAL_EXCLUSION': false}}");
        ProjectedCase half = project("'education': {'situations': {'NO_BASIC_EDUCATION': false}}");
        assertThat(mayExist(closed, NeedDomain.EDUCATION)).isFalse();
        assertThat(mayExist(listed, NeedDomain.EDUCATION)).isFalse();
        assertThat(mayExist(half, NeedDomain.EDUCATION)).isTrue();
    }

    @Test
    void the_rest_of_a_need_comes_from_its_entry() {
        Need need = need(
                "'needs': [{'domain': 'HEALTH', 'since': '2026-05-23', 'expectedToLast': true, 'closedEpisodes24m': 2,"
                        + " 'trend': 'WORSENING', 'wantsHelp': 'AMBIVALENT', 'priority': 3}]",
                NeedDomain.HEALTH);
        assertThat(need.monthsSinceOnset()).isEqualTo(6);
        assertThat(need.daysSinceOnset()).isEqualTo(184);
        assertThat(need.expectedToLast()).isTrue();
        assertThat(need.closedEpisodes24m()).isEqualTo(2);
        assertThat(need.trend()).isEqualTo(Trend.WORSENING);
        assertThat(need.wantsHelp()).isEqualTo(WantsHelp.AMBIVALENT);
        assertThat(need.priority()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-24, 5", "2026-05-23, 6", "2026-05-22, 6"})
    void months_since_the_onset_are_whole_ones(String since, int months) {
        Need need = need("'needs': [{'domain': 'DEBT', 'since': '" + since + "'}]", NeedDomain.DEBT);
        assertThat(need.monthsSinceOnset()).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"14, CRITICAL", "15, SEVERE", "0, CRITICAL", "-1, CRITICAL"})
    void an_eviction_within_fourteen_days_is_critical(int days, Severity severity) {
        Need moveOut = need("'housing': {'moveOutOn': " + ahead(days) + "}", NeedDomain.HOUSING);
        Need contract = need("'housing': {'contractEndsOn': " + ahead(days) + "}", NeedDomain.HOUSING);
        assertThat(moveOut.severity()).isEqualTo(severity);
        assertThat(contract.severity()).isEqualTo(severity);
    }

    @Test
    void an_eviction_without_a_date_may_be_critical() {
        String assessed = "'assessed': ['HOUSING'], ";
        thresholds(
                need(assessed + "'housing': {'situations': {'INSECURE_EVICTION': true}}", NeedDomain.HOUSING),
                true,
                true,
                null);
        thresholds(
                need(
                        assessed + "'housing': {'moveOutOn': " + ahead(40) + ", 'contractEndsOn': " + ahead(40) + "}",
                        NeedDomain.HOUSING),
                true,
                true,
                null);
        thresholds(
                need(
                        assessed + "'housing': {'moveOutOn': " + ahead(40) + ", 'contractEndsOn': " + ahead(40)
                                + ", 'noticeServedOn': " + ago(0) + ", 'tenancyEnd': 'NOTICE_2288'}",
                        NeedDomain.HOUSING),
                true,
                true,
                false);
    }

    @Test
    void an_old_date_of_moving_out_raises_nothing() {
        Need need = need(
                "'housing': {'situations': {'HOUSELESS': true}, 'moveOutOn': " + ago(400) + "}", NeedDomain.HOUSING);
        assertThat(need.severity()).isEqualTo(Severity.SEVERE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'housing': {'arrearsMonths': 1} | HOUSING | MODERATE",
                "'housing': {'arrearsMonths': 2} | HOUSING | SEVERE",
                "'housing': {'arrearsMonths': 1, 'callForRemedyOn': '2026-11-01'} | HOUSING | SEVERE",
                "'housing': {'arrearsMonths': 1, 'callForRemedyOn': '2026-12-01'} | HOUSING | MODERATE",
                "'housing': {'situations': {'INADEQUATE': true}} | HOUSING | MODERATE",
                "'housing': {'situations': {'INADEQUATE': true}, 'heating': false} | HOUSING | SEVERE",
                "'housing': {'situations': {'INADEQUATE': true}, 'sanitary': false} | HOUSING | SEVERE",
                "'housing': {'situations': {'INADEQUATE': true}, 'disconnected': true} | HOUSING | SEVERE",
                "'debt': {'enforcements': 1} | DEBT | MODERATE",
                "'debt': {'enforcements': 1}, 'income': {'monthlyAmount': 0} | DEBT | SEVERE",
                "'debt': {'enforcements': 1}, 'income': {'monthlyAmount': 9} | DEBT | MODERATE",
                "'care': {'grade': 'III', 'hasCarer': false} | CARE_DEPENDENCY | SEVERE",
                "'care': {'grade': 'IV', 'hasCarer': true} | CARE_DEPENDENCY | SEVERE",
                "'care': {'grade': 'IV', 'hasCarer': false} | CARE_DEPENDENCY | CRITICAL"
            })
    void trigger_facts_raise_the_default(String sections, NeedDomain domain, Severity severity) {
        assertThat(need(sections, domain).severity()).isEqualTo(severity);
    }

    @Test
    void a_flat_known_to_be_heated_clean_and_connected_is_not_severe() {
        String assessed = "'assessed': ['HOUSING'], 'housing': {'situations': {'INADEQUATE': true}, 'heating': true,";
        thresholds(need(assessed + "'sanitary': true, 'disconnected': false}", NeedDomain.HOUSING), true, false, false);
        thresholds(need(assessed + "'sanitary': true}", NeedDomain.HOUSING), true, null, false);
    }

    @Test
    void a_need_recorded_twice_is_read_once_with_a_warning() {
        // The reader refuses such a file; an embedder may still build one.
        CaseFile once = file("'needs': [{'domain': 'DEBT', 'priority': 2}]");
        List<NeedEntry> needs = Objects.requireNonNull(once.needs());
        CaseFile twice = (CaseFile) Records.with(once, "needs", List.of(needs.get(0), needs.get(0)));
        ProjectedCase projected = project(twice);
        assertThat(all(projected, Need.class)).hasSize(1);
        assertThat(diagnostics(projected)).containsExactly("duplicate-need /needs/DEBT");
    }

    @ParameterizedTest
    @CsvSource({
        "lowIrregularIncome, INCOME_BENEFITS",
        "impairedHealth, HEALTH",
        "housingAtRisk, HOUSING",
        "addiction, ADDICTION",
        "indebted, DEBT",
        "exclusionThreat, SOCIAL_ISOLATION"
    })
    void a_screening_answer_makes_a_need_of_which_nothing_more_is_known(String question, NeedDomain domain) {
        Need need = need("'profile': {'" + question + "': true}", domain);
        assertThat(need.severity()).isNull();
        thresholds(need, null, null, null);
        assertThat(find(project("'profile': {'" + question + "': false}"), domain))
                .isEmpty();
    }

    @Test
    void a_screening_answer_stands_against_an_assessed_domain_and_the_contradiction_is_told() {
        ProjectedCase projected = project("'assessed': ['HEALTH'], 'profile': {'impairedHealth': true}");
        assertThat(find(projected, NeedDomain.HEALTH)).isPresent();
        assertThat(diagnostics(projected)).isNotEmpty();
    }

    @Test
    void an_assessed_domain_in_which_nothing_was_found_has_no_need_even_when_the_question_was_not_asked() {
        assertThat(mayExist(project("'assessed': ['HEALTH']"), NeedDomain.HEALTH))
                .isFalse();
        assertThat(mayExist(project(""), NeedDomain.HEALTH)).isTrue();
    }

    @Test
    void a_recorded_need_in_a_domain_in_which_nothing_was_found_stays_and_the_contradiction_is_told() {
        ProjectedCase projected = project("'assessed': ['HEALTH'], 'needs': [{'domain': 'HEALTH'}]");
        assertThat(find(projected, NeedDomain.HEALTH)).isPresent();
        assertThat(diagnostics(projected)).isNotEmpty();
    }

    @Test
    void a_domain_in_which_nothing_was_found_and_which_is_recorded_as_no_need_says_one_thing() {
        ProjectedCase projected =
                project("'assessed': ['HEALTH'], 'needs': [{'domain': 'HEALTH', 'severity': 'NONE'}]");
        assertThat(find(projected, NeedDomain.HEALTH)).isEmpty();
        assertThat(diagnostics(projected)).isEmpty();
    }

    @Test
    void a_yes_of_the_screening_contradicts_its_domain_even_where_another_domain_explains_it() {
        ProjectedCase projected = project(
                "'assessed': ['HEALTH'], 'health': {'chronicIllness': true}," + " 'profile': {'impairedHealth': true}");
        assertThat(find(projected, NeedDomain.HEALTH)).isPresent();
        assertThat(diagnostics(projected)).isNotEmpty();
    }
}
