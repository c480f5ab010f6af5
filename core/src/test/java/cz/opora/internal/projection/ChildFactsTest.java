package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.all;
import static cz.opora.internal.projection.ProjectionSample.diagnostics;
import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.internal.verdict.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildFactsTest {
    private static String children(String items) {
        return "'household': {'children': [" + items + "]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "'household': {} | ?",
                "'household': {'children': []} | false",
                "'household': {'children': [{}]} | true",
                "'household': {'children': [{'inHousehold': true}]} | true",
                "'household': {'children': [{'inHousehold': false}]} | ?",
                "'household': {'children': [{'inHousehold': false}, {}]} | true",
                "'household': {'children': [{'inHousehold': false}]}, 'assessed': ['FAMILY_CHILD', 'ADDICTION'] | false",
                "'family': {'situations': {'TRUANCY': true}} | true",
                "'addiction': {'situations': {'ADDICTION_WITH_CHILD': true}} | true",
                "'family': {'situations': {'PREGNANCY_NO_SUPPORT': true, 'PARENTS_CONFLICT': true}} | ?",
                "'assessed': ['FAMILY_CHILD', 'ADDICTION'] | ?"
            })
    void there_is_a_child_when_one_is_listed_or_a_situation_speaks_of_one(String sections, @Nullable Boolean any) {
        assertThat(one(sections, Children.class).any()).isEqualTo(any);
    }

    @Test
    void a_situation_of_a_child_where_none_is_listed_is_a_contradiction_and_danger_wins() {
        ProjectedCase projected = project(children("") + ", 'family': {'situations': {'TRUANCY': true}}");
        assertThat(one(projected, Children.class).any()).isTrue();
        assertThat(diagnostics(projected)).containsExactly("contradiction /household/children");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "'household': {'children': [{'injured': true}, {}]} | true",
                "'household': {'children': [{'injured': false}, {}]} | ?",
                "'household': {'children': [{'injured': false}]} | false",
                "'household': {'children': []} | false",
                "'household': {} | ?",
                "'family': {'situations': {'CHILD_INJURY': true}} | true",
                "'family': {'situations': {'CHILD_INJURY': false}} | false",
                "'assessed': ['FAMILY_CHILD'] | false",
                "'assessed': ['FAMILY_CHILD'], 'household': {'children': [{}]} | false",
                "'assessed': ['FAMILY_CHILD'], 'household': {'children': [{'injured': true}]} | true",
                "'family': {'situations': {'CHILD_INJURY': false}}, 'household': {'children': [{'injured': true}]} | true"
            })
    void a_sign_of_any_child_follows_the_children_and_the_family(String sections, @Nullable Boolean any) {
        assertThat(one(sections, Children.class).anyInjured()).isEqualTo(any);
    }

    @Test
    void each_sign_has_its_own_summary() {
        Children summary = one(
                children("{'afraid': true, 'unsupervised': true, 'needsUnmet': true, 'otherSign': true,"
                        + " 'disability': true, 'injured': false}"),
                Children.class);
        assertThat(summary)
                .extracting(
                        Children::anyInjured,
                        Children::anyAfraid,
                        Children::anyUnsupervised,
                        Children::anyNeedsUnmet,
                        Children::anyOtherSign,
                        Children::anyDisability)
                .containsExactly(false, true, true, true, true, true);
    }

    @Test
    void the_youngest_is_known_when_every_age_is() {
        Children summary =
                one(children("{'birthDate': '2016-11-23'}, {'age': {'years': 4, 'on': '2026-11-23'}}"), Children.class);
        assertThat(summary.youngestAge()).isEqualTo(4);
        assertThat(summary.youngestAtLeast()).isEqualTo(4);
        assertThat(summary.youngestAtMost()).isEqualTo(4);
    }

    @Test
    void one_unknown_age_leaves_only_an_upper_bound_for_the_youngest() {
        ProjectedCase projected = project(children("{'birthDate': '2016-11-23'}, {}"));
        Children summary = one(projected, Children.class);
        assertThat(summary.youngestAge()).isNull();
        assertThat(summary.youngestAtLeast()).isNull();
        assertThat(summary.youngestAtMost()).isEqualTo(10);
        assertThat(projected.ranges()).containsEntry("/household/children/youngestAtMost", new Bounds(0, 10));
    }

    @Test
    void uncertain_ages_bound_the_youngest_from_both_sides() {
        Children summary = one(
                children("{'age': {'years': 8, 'on': '2026-11-01'}}, {'age': {'years': 7, 'on': '2026-11-01'}}"),
                Children.class);
        assertThat(summary.youngestAge()).isNull();
        assertThat(summary.youngestAtLeast()).isEqualTo(7);
        assertThat(summary.youngestAtMost()).isEqualTo(8);
    }

    @Test
    void a_child_is_named_by_its_reference_and_keeps_its_own_facts() {
        Child child = one(
                children("{'ref': 'child-1', 'age': {'years': 7, 'on': '2026-11-01'}, 'ospodFile': true}"),
                Child.class);
        assertThat(child.pointer()).isEqualTo("/household/children/child-1");
        assertThat(child.ref()).isEqualTo("child-1");
        assertThat(child.age()).isNull();
        assertThat(child.ageAtLeast()).isEqualTo(7);
        assertThat(child.ageAtMost()).isEqualTo(8);
        assertThat(child.ospodFile()).isTrue();
        assertThat(child.injured()).isNull();
    }

    @Test
    void children_without_a_reference_of_their_own_are_numbered() {
        ProjectedCase projected = project(
                children("{}, {'ref': '0'}, {'ref': 'a/b~c'}, {'ref': 'twin'}, {'ref': 'twin', 'injured': false}"));
        assertThat(all(projected, Child.class))
                .extracting(Child::pointer)
                .doesNotHaveDuplicates()
                .contains("/household/children/0", "/household/children/a~1b~0c", "/household/children/twin")
                .hasSize(5);
    }
}
