package cz.opora.internal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ActorType;
import cz.opora.codes.Mobility;
import cz.opora.codes.Sex;
import cz.opora.codes.Substance;
import cz.opora.directory.Actor;
import cz.opora.directory.DirectoryFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActorAttributesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static ActorAttributes of(ActorType type, String more) {
        String json = "{'format': 'opora-directory/1', 'id': 'x', 'territories': [], 'completeFor': [], 'actors': "
                + "[{'id': 'a', 'name': 'A', 'type': '" + type + "'" + more + "}]}";
        Actor actor = DirectoryFile.parse("x", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .actors()
                .get(0);
        return new ActorAttributes(actor);
    }

    @Test
    void of_an_entry_that_says_nothing_nothing_is_known() {
        ActorAttributes unknown = of(ActorType.SHELTER, "");

        assertThat(unknown.clientMustCome()).isNull();
        assertThat(unknown.residential()).isNull();
        assertThat(unknown.takes(Sex.FEMALE)).isNull();
        assertThat(unknown.takes(Mobility.WHEELCHAIR)).isNull();
        assertThat(unknown.referralRequired()).isNull();
        assertThat(unknown.fee()).isNull();
        assertThat(unknown.waitDays(DAY)).isNull();
        assertThat(unknown.noFreePlace()).isNull();
        assertThat(unknown.monthsSinceVerified(DAY)).isNull();
        assertThat(unknown.worksWithOneOf(List.of(Substance.ALCOHOL))).isNull();
    }

    @Test
    void the_age_of_a_child_is_no_limit_for_the_client() {
        ActorAttributes doctor = of(ActorType.PAEDIATRICIAN, ", 'minAge': 0, 'maxAge': 18");
        ActorAttributes school = of(ActorType.SCHOOL, ", 'ageBands': ['YOUNGER_CHILDREN']");
        ActorAttributes club = of(ActorType.LOWTH_YOUTH, ", 'minAge': 6, 'maxAge': 26");

        assertThat(List.of(doctor.ageFrom(), doctor.ageTo())).containsExactly(0, 150);
        assertThat(List.of(school.ageFrom(), school.ageTo())).containsExactly(0, 150);
        assertThat(List.of(club.ageFrom(), club.ageTo())).containsExactly(6, 26);
        assertThat(of(ActorType.SCHOOL, "").ageTo()).isNull();
    }

    @Test
    void a_client_need_not_come_where_the_service_comes_or_houses_or_is_an_office() {
        assertThat(of(ActorType.SHELTER, ", 'forms': ['RESIDENTIAL']").clientMustCome())
                .isFalse();
        assertThat(of(ActorType.RESPITE, ", 'forms': ['AMBULATORY', 'FIELD']").clientMustCome())
                .isFalse();
        assertThat(of(ActorType.GP, ", 'homeVisits': true").clientMustCome()).isFalse();
        assertThat(of(ActorType.UP, ", 'homeVisits': false").clientMustCome()).isFalse();
    }

    @Test
    void a_client_must_come_where_the_service_is_only_there() {
        assertThat(of(ActorType.DAY_CARE, ", 'forms': ['AMBULATORY']").clientMustCome())
                .isTrue();
        assertThat(of(ActorType.GP, ", 'homeVisits': false").clientMustCome()).isTrue();
    }

    @Test
    void a_service_of_several_forms_is_not_residential_but_may_have_refused_as_one() {
        ActorAttributes both = of(ActorType.RESPITE, ", 'forms': ['FIELD', 'RESIDENTIAL']");

        assertThat(both.residential()).isFalse();
        assertThat(both.refusesAsResidential()).isNull();
        assertThat(of(ActorType.RESPITE, ", 'forms': ['FIELD']").refusesAsResidential())
                .isFalse();
        assertThat(of(ActorType.RESPITE, ", 'forms': ['RESIDENTIAL']").refusesAsResidential())
                .isTrue();
    }

    @Test
    void lists_of_whom_it_takes_leave_out_the_rest() {
        ActorAttributes men = of(ActorType.SHELTER, ", 'entry': {'sexes': ['MALE'], 'mobility': ['INDEPENDENT']}");

        assertThat(men.takes(Sex.MALE)).isTrue();
        assertThat(men.takes(Sex.FEMALE)).isFalse();
        assertThat(men.takes(Mobility.BEDRIDDEN)).isFalse();
    }

    @Test
    void waiting_is_stated_or_counted_to_the_day_a_place_is_free() {
        assertThat(of(ActorType.SAS_FAMILY, ", 'capacity': {'freeFrom': '2026-12-01'}")
                        .waitDays(DAY))
                .isEqualTo(8);
        assertThat(of(ActorType.SAS_FAMILY, ", 'capacity': {'freeFrom': '2026-11-01'}")
                        .waitDays(DAY))
                .isZero();
        assertThat(of(ActorType.SAS_FAMILY, ", 'capacity': {'waitDays': 30, 'freeFrom': '2026-12-01'}")
                        .waitDays(DAY))
                .isEqualTo(30);
    }

    @Test
    void one_addiction_it_works_with_is_enough_and_none_known_is_unknown() {
        ActorAttributes drugs = of(ActorType.CONTACT_CENTRE, ", 'entry': {'substances': ['DRUGS']}");

        assertThat(drugs.worksWithOneOf(List.of(Substance.ALCOHOL, Substance.DRUGS)))
                .isTrue();
        assertThat(drugs.worksWithOneOf(List.of(Substance.ALCOHOL))).isFalse();
        assertThat(drugs.worksWithOneOf(List.of())).isNull();
        assertThat(drugs.worksWithOneOf(null)).isNull();
    }
}
