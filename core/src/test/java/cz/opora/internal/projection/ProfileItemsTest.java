package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.all;
import static cz.opora.internal.projection.ProjectionSample.diagnostics;
import static cz.opora.internal.projection.ProjectionSample.project;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.ProfileItemCode;
import cz.opora.facts.ProfileItem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileItemsTest {
    private static @Nullable Boolean present(ProjectedCase projected, ProfileItemCode item) {
        return all(projected, ProfileItem.class).stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow()
                .present();
    }

    @Test
    void all_six_are_always_there_and_unknown_in_an_empty_case() {
        ProjectedCase projected = project("");
        assertThat(all(projected, ProfileItem.class))
                .extracting(ProfileItem::item)
                .containsExactlyInAnyOrder(ProfileItemCode.values());
        assertThat(Arrays.stream(ProfileItemCode.values()))
                .allSatisfy(item -> assertThat(present(projected, item)).isNull());
        assertThat(all(projected, ProfileItem.class))
                .extracting(ProfileItem::pointer)
                .allSatisfy(pointer -> assertThat(CasePointers.fields()).contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "?",
            value = {
                "LOW_INCOME | 'profile': {'lowIrregularIncome': true} | true",
                "LOW_INCOME | 'profile': {'lowIrregularIncome': false} | false",
                "LOW_INCOME | 'income': {'monthlyAmount': 0} | true",
                "LOW_INCOME | 'income': {'situations': {'LOW_INCOME': false, 'IRREGULAR_INCOME': false}} | ?",
                "LOW_INCOME | 'assessed': ['INCOME_BENEFITS'] | false",
                "IMPAIRED_HEALTH | 'health': {'chronicIllness': true} | true",
                "IMPAIRED_HEALTH | 'assessed': ['HEALTH', 'MENTAL_HEALTH'] | ?",
                "IMPAIRED_HEALTH | 'assessed': ['HEALTH', 'MENTAL_HEALTH'], 'health': {'chronicIllness': false} | false",
                "IMPAIRED_HEALTH | 'mentalHealth': {'situations': {'SMI_NO_CARE': true}} | true",
                "IMPAIRED_HEALTH | 'health': {'situations': {'NO_GP': true, 'DENTAL': true, 'NO_INSURANCE': true}} | ?",
                "EXCLUSION_THREAT | 'isolation': {'situations': {'LONELINESS': true}} | true",
                "EXCLUSION_THREAT | 'housing': {'sleepsTonight': 'OUTSIDE'} | true",
                "EXCLUSION_THREAT | 'assessed': ['SOCIAL_ISOLATION', 'HOUSING'] | false",
                "HOUSING_AT_RISK | 'housing': {'moveOutOn': '2026-12-01'} | true",
                "HOUSING_AT_RISK | 'housing': {'situations': {'INADEQUATE': true}} | ?",
                "ADDICTION | 'addiction': {'situations': {'AFTER_TREATMENT': true}} | ?",
                "ADDICTION | 'addiction': {'situations': {'GAMBLING': true}} | true",
                "ADDICTION | 'assessed': ['ADDICTION'], 'addiction': {'situations': {'AFTER_TREATMENT': true}} | false",
                "INDEBTED | 'housing': {'arrearsMonths': 1} | true",
                "INDEBTED | 'assessed': ['DEBT'] | ?",
                "INDEBTED | 'assessed': ['DEBT', 'HOUSING'] | false"
            })
    void an_item_follows_the_answer_and_the_situations(
            ProfileItemCode item, String sections, @Nullable Boolean expected) {
        assertThat(present(project(sections), item)).isEqualTo(expected);
    }

    @Test
    void a_no_where_a_situation_says_yes_is_a_contradiction() {
        ProjectedCase projected = project("'profile': {'indebted': false}, 'debt': {'enforcements': 2}");
        assertThat(present(projected, ProfileItemCode.INDEBTED)).isTrue();
        assertThat(diagnostics(projected)).containsExactly("contradiction /profile/indebted");
    }

    @Test
    void a_yes_where_every_situation_says_no_is_a_contradiction() {
        ProjectedCase projected = project("'profile': {'indebted': true}, 'assessed': ['DEBT', 'HOUSING']");
        assertThat(present(projected, ProfileItemCode.INDEBTED)).isTrue();
        assertThat(diagnostics(projected)).containsExactly("contradiction /debt/situations");
    }
}
