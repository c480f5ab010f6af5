package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.facts.Referral;
import cz.opora.facts.Support;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RepeatedWorkTest {
    private static boolean anyRepeats(String supports) {
        return project("'supports': [" + supports + "]").base().facts().stream()
                .filter(Support.class::isInstance)
                .anyMatch(fact -> Boolean.TRUE.equals(((Support) fact).repeatsActivity()));
    }

    private static List<Boolean> comesBack(String referrals) {
        return project("'referrals': [" + referrals + "]").base().facts().stream()
                .filter(Referral.class::isInstance)
                .map(fact -> ((Referral) fact).comesBack())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void two_services_doing_the_same_for_one_need_repeat_each_other_once() {
        String one = "{'type': 'HOME_HELP', 'service': 'a', 'need': 'CARE_DEPENDENCY', 'activity': 'nakupy'}";
        String other = "{'type': 'HOME_HELP', 'service': 'b', 'need': 'CARE_DEPENDENCY', 'activity': 'nakupy'}";

        long repeats = project("'supports': [" + one + "," + other + "]").base().facts().stream()
                .filter(Support.class::isInstance)
                .filter(fact -> Boolean.TRUE.equals(((Support) fact).repeatsActivity()))
                .count();

        assertThat(repeats).isEqualTo(1);
        assertThat(anyRepeats(one + "," + one)).isFalse();
        assertThat(anyRepeats(one + "," + other.replace("nakupy", "uklid"))).isFalse();
        assertThat(anyRepeats(one + "," + other.replace("CARE_DEPENDENCY", "HEALTH")))
                .isFalse();
    }

    @Test
    void work_of_an_unknown_kind_may_be_the_same() {
        assertThat(project("'supports': [{'type': 'GP'}, {'type': 'HOME_HELP'}]").base().facts().stream()
                        .filter(Support.class::isInstance)
                        .filter(fact -> ((Support) fact).repeatsActivity() == null))
                .hasSize(1);
    }

    @Test
    void a_need_comes_back_to_who_sent_it_on_earlier_only() {
        String there = "{'from': 'SAS_FAMILY', 'to': 'SCHOOL', 'need': 'FAMILY_CHILD', 'on': '2026-09-01'}";
        String back = "{'from': 'ORP_SOCIAL', 'to': 'SAS_FAMILY', 'need': 'FAMILY_CHILD', 'on': '2026-10-01'}";

        assertThat(comesBack(there + "," + back)).containsExactlyInAnyOrder(false, true);
        assertThat(comesBack(there + "," + back.replace("2026-10-01", "2026-08-01")))
                .containsExactly(false, false);
        assertThat(comesBack(there + "," + back.replace("FAMILY_CHILD", "DEBT")))
                .containsExactly(false, false);
        assertThat(comesBack(there + "," + back.replace("2026-10-01", "2026-09-01")))
                .containsExactly(false);
    }
}
