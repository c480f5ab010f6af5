package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.AS_OF;
import static cz.opora.internal.projection.ProjectionSample.PARAMETERS;
import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.Situation;
import cz.opora.facts.Client;
import cz.opora.facts.Fact;
import cz.opora.facts.Housing;
import cz.opora.facts.SituationOf;
import cz.opora.parameters.ParameterSet;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SectionFactsTest {
    @ParameterizedTest
    @EnumSource(CaseSection.class)
    void a_section_is_always_there_and_all_unknown_in_an_empty_case(CaseSection section) {
        Fact fact = one("", section.factClass());
        assertThat(fact.pointer()).isEqualTo(section.pointer());
        assertThat(Records.components(section.factClass()))
                .filteredOn(component -> Records.read(component, fact) != null)
                .extracting(RecordComponent::getName)
                .containsExactly("pointer");
    }

    @Test
    void every_situation_stands_in_the_record_of_its_domain_and_nowhere_else() {
        List<Situation> told = CaseSection.all().stream()
                .flatMap(section -> Records.components(section.factClass()).stream()
                        .filter(component -> component.isAnnotationPresent(SituationOf.class))
                        .map(component ->
                                component.getAnnotation(SituationOf.class).value())
                        .peek(situation -> assertThat(situation.domain()).isEqualTo(section.domain())))
                .toList();
        assertThat(told).containsExactlyInAnyOrder(Situation.values());
    }

    @Test
    void values_are_copied_by_name_and_days_are_counted_from_their_date() {
        Housing housing = one(
                "'housing': {'landlord': 'MUNICIPAL', 'areaM2': 40, 'mould': true, 'moveOutOn': '2026-12-03',"
                        + " 'noticeServedOn': '2026-11-20'}",
                Housing.class);
        assertThat(housing.landlord()).isNotNull();
        assertThat(housing.areaM2()).isEqualTo(40);
        assertThat(housing.mould()).isTrue();
        assertThat(housing.moveOutOn()).isEqualTo("2026-12-03");
        assertThat(housing.daysUntilMoveOut()).isEqualTo(10);
        assertThat(housing.daysSinceNoticeServed()).isEqualTo(3);
        assertThat(housing.daysUntilContractEnds()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "'territory': '1', 'client': {'permanentResidence': '1'} | true | false",
                "'territory': '1', 'client': {'permanentResidence': '2'} | false | true",
                "'territory': '1', 'client': {'reportedResidence': '1'} | true | false",
                "'territory': '1', 'client': {'reportedResidence': '2'} | false | true",
                "'territory': '1', 'client': {'permanentResidence': '2', 'reportedResidence': '1'} | true | false",
                "'territory': '1', 'client': {'residenceAbroad': true, 'reportedResidence': '1'} | true | false",
                "'territory': '1', 'client': {'residenceAbroad': true} | ? | ?",
                "'territory': '1', 'client': {} | ? | ?",
                "'client': {'permanentResidence': '1'} | ? | ?"
            })
    void residence_here_follows_the_permanent_or_the_reported_one(
            String sections, @Nullable Boolean here, @Nullable Boolean elsewhere) {
        Client client = one(orp(sections), Client.class);
        assertThat(client.residentHere()).isEqualTo(here);
        assertThat(client.residentInOtherOrp()).isEqualTo(elsewhere);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "'territory': '1', 'client': {'actualStay': '1'} | true",
                "'territory': '1', 'client': {'actualStay': '2'} | false",
                "'territory': '1', 'client': {'permanentResidence': '1'} | ?",
                "'client': {'actualStay': '1'} | ?"
            })
    void staying_here_follows_where_the_client_lives(String sections, @Nullable Boolean here) {
        assertThat(one(orp(sections), Client.class).staysHere()).isEqualTo(here);
    }

    private static String orp(String sections) {
        return sections.replace("'1'", "'4101'").replace("'2'", "'4102'");
    }

    @Test
    void a_permanent_residence_elsewhere_and_a_reported_one_here_contradict_each_other() {
        ProjectedCase projected =
                project(orp("'territory': '1', 'client': {'permanentResidence': '2', 'reportedResidence': '1'}"));
        assertThat(ProjectionSample.diagnostics(projected)).containsExactly("contradiction /client/permanentResidence");
    }

    @Test
    void facts_are_sorted_by_type_and_pointer() {
        List<Object> facts =
                Projection.of(RandomCases.of(7), AS_OF, PARAMETERS).base().facts();
        assertThat(facts)
                .isSortedAccordingTo(
                        Comparator.comparing(fact -> fact.getClass().getSimpleName() + " " + ((Fact) fact).pointer()));
    }

    @Test
    void a_missing_parameter_is_named() {
        assertThatThrownBy(() -> Projection.of(
                        CaseFile.empty(), AS_OF, ParameterSet.of(List.of()).at(AS_OF)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("eviction.fixed-term-warn-days");
    }

    @Property(tries = 100)
    void any_case_can_be_projected_on_any_day(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = -2_000, max = 2_000) int days) {
        ProjectedCase projected = Projection.of(RandomCases.of(seed), AS_OF.plusDays(days), PARAMETERS);
        long sections = projected.base().facts().stream()
                .filter(fact -> Arrays.stream(CaseSection.values()).anyMatch(one -> one.factClass() == fact.getClass()))
                .count();
        assertThat(sections).isEqualTo(CaseSection.values().length);
    }
}
