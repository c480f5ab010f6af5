package cz.opora.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ActorType;
import cz.opora.internal.projection.ProjectionSample;
import org.junit.jupiter.api.Test;

class OwnDoctorsTest {
    private static OwnDoctors of(String sections) {
        return OwnDoctors.of(ProjectionSample.project(sections).base().facts());
    }

    @Test
    void who_has_a_general_practitioner_is_not_sent_to_another_one() {
        assertThat(of("'health': {'hasGeneralPractitioner': true}").has(ActorType.GP))
                .isTrue();
        assertThat(of("'health': {'situations': {'NO_GP': false}}").has(ActorType.GP))
                .isTrue();
    }

    @Test
    void who_has_none_has_one_sought() {
        OwnDoctors doctors = of("'health': {'hasGeneralPractitioner': false}");

        assertThat(doctors.has(ActorType.GP)).isFalse();
        assertThat(doctors.mayHave(ActorType.GP)).isFalse();
    }

    @Test
    void whoever_was_not_asked_may_have_one() {
        OwnDoctors doctors = of("");

        assertThat(doctors.has(ActorType.GP)).isFalse();
        assertThat(doctors.mayHave(ActorType.GP)).isTrue();
    }

    @Test
    void a_psychiatrist_is_one_s_own_only_for_who_is_known_to_be_treated() {
        assertThat(of("'mentalHealth': {'treated': true}").has(ActorType.PSYCHIATRIST))
                .isTrue();
        assertThat(of("'mentalHealth': {'treated': false}").has(ActorType.PSYCHIATRIST))
                .isFalse();
        assertThat(of("").has(ActorType.PSYCHIATRIST)).isFalse();
    }

    @Test
    void a_paediatrician_is_the_children_s_own_when_each_of_them_has_one() {
        String one = "{'ref': 'a', 'hasPaediatrician': true}";
        String other = "{'ref': 'b'}";

        assertThat(of("'household': {'children': [" + one + "]}").has(ActorType.PAEDIATRICIAN))
                .isTrue();
        assertThat(of("'household': {'children': [" + one + "," + other + "]}").has(ActorType.PAEDIATRICIAN))
                .isFalse();
    }
}
