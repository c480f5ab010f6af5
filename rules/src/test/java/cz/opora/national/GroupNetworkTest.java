package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.caseload.GroupNetwork;
import cz.opora.caseload.GroupNetwork.Row;
import cz.opora.codes.ActorType;
import cz.opora.codes.Language;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.TargetGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The network a town should have for a target group. */
class GroupNetworkTest {
    @ParameterizedTest
    @EnumSource(value = TargetGroup.class, mode = EnumSource.Mode.MATCH_NONE, names = "TG_OWN_.*")
    void each_expected_actor_of_a_group_has_a_row(TargetGroup group) {
        GroupNetwork network = network(group);

        assertThat(network.rows()).extracting(Row::type).containsExactlyElementsOf(group.expectedActors());
        assertThat(network.text(Language.CS)).contains(group.text().cs(), "Do případu se podle něj nikdo nepřidává");
        assertThat(network.text(Language.EN).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(130));
    }

    @Test
    void an_actor_is_told_with_the_needs_the_rules_ask_it_for() {
        assertThat(network(TargetGroup.TG_MENTAL).rows())
                .filteredOn(row -> row.type() == ActorType.PSYCHIATRIST)
                .singleElement()
                .satisfies(row -> assertThat(row.needs()).contains(NeedDomain.MENTAL_HEALTH));
    }

    @Test
    void the_view_is_the_same_twice() {
        assertThat(network(TargetGroup.TG_HOUSING).toJson())
                .isEqualTo(network(TargetGroup.TG_HOUSING).toJson());
    }

    private static GroupNetwork network(TargetGroup group) {
        return GroupNetwork.of(Zalesi.RULES, Zalesi.DIRECTORY, group, "9901", Zalesi.DAY);
    }
}
