package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.one;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.facts.Cooperation;
import cz.opora.internal.verdict.Bounds;
import org.junit.jupiter.api.Test;

class CooperationFactTest {
    private static final String ASSESSED =
            "'assessed': ['HOUSING', 'DEBT', 'INCOME_BENEFITS', 'HEALTH', 'MENTAL_HEALTH',"
                    + " 'ADDICTION', 'CARE_DEPENDENCY', 'FAMILY_CHILD', 'DOMESTIC_VIOLENCE', 'EDUCATION', 'EMPLOYMENT',"
                    + " 'LEGAL_CAPACITY', 'SOCIAL_ISOLATION', 'CRIME_VICTIM', 'CRIME_OFFENDER', 'MIGRATION', 'SAFETY_OF_WORKER']";

    @Test
    void the_types_of_two_needs_and_of_who_is_involved_count_once_each() {
        Cooperation known = one(
                ASSESSED + ", 'housing': {'situations': {'INADEQUATE': true}}, 'income': {'situations': {'LOW_INCOME':"
                        + " true}}, 'supports': [{'type': 'UP'}, {'type': 'GP'}]",
                Cooperation.class);

        assertThat(known.actorTypesAtLeast())
                .as("contact point, labour office, doctor")
                .isEqualTo(3);
        assertThat(known.sectorsAtLeast()).isEqualTo(3);
    }

    @Test
    void what_nobody_assessed_may_add_to_the_number() {
        ProjectedCase projected = project("'debt': {'situations': {'ENFORCEMENT': true}}, 'supports': []");

        assertThat(one(projected, Cooperation.class).actorTypesAtLeast()).isEqualTo(1);
        assertThat(projected.base().ranges().get("/cooperation/actorTypesAtLeast"))
                .extracting(Bounds::min, Bounds::isExact)
                .containsExactly(1, false);
    }

    @Test
    void a_closed_case_without_needs_and_supports_needs_nobody() {
        ProjectedCase projected = project(ASSESSED + ", 'supports': []");

        assertThat(one(projected, Cooperation.class).actorTypesAtLeast()).isZero();
        assertThat(projected.base().ranges()).doesNotContainKey("/cooperation/actorTypesAtLeast");
    }
}
