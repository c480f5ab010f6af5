package cz.opora.internal.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.ProfileItemCode;
import cz.opora.facts.Children;
import cz.opora.facts.Client;
import cz.opora.facts.Event;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Refusal;
import cz.opora.facts.Violence;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactPointersTest {
    private static final Need DEBT =
            new Need("/debt", NeedDomain.DEBT, null, null, null, null, null, null, null, null, null, null, null);

    private static <T extends Record> T empty(Class<T> type, String pointer) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getType())
                    .toArray(Class<?>[]::new);
            Object[] values = new Object[types.length];
            values[0] = pointer;
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "danger, /violence/situations/DV_DANGER",
        "weapon, /violence/weapon",
        "expulsionOn, /violence/expulsionOn",
        "daysSinceExpulsion, /violence/expulsionOn"
    })
    void a_property_of_a_section_points_into_the_section(String property, String pointer) {
        assertThat(FactPointers.of(empty(Violence.class, "/violence"), property))
                .containsExactly(pointer);
    }

    @Test
    void a_computed_property_points_to_what_it_is_computed_from() {
        assertThat(FactPointers.of(empty(Client.class, "/client"), "ageAtLeast"))
                .containsExactly("/client/birthDate", "/client/age");
        assertThat(FactPointers.of(empty(Children.class, "/household/children"), "anyInjured"))
                .containsExactly("/household/children/*/injured", "/family/situations/CHILD_INJURY");
        assertThat(FactPointers.of(new ProfileItem("/profile/indebted", ProfileItemCode.INDEBTED, null), "present"))
                .containsExactly("/profile/indebted");
    }

    @Test
    void an_item_of_a_list_points_to_itself() {
        Refusal refusal = empty(Refusal.class, "/refusals/1");
        assertThat(FactPointers.of(refusal, "ground")).containsExactly("/refusals/1/ground");
        assertThat(FactPointers.of(refusal, "monthsSince")).containsExactly("/refusals/1/on");
    }

    @Test
    void an_item_that_may_exist_points_to_the_list_to_be_asked() {
        assertThat(FactPointers.of(empty(Refusal.class, "/refusals"), "ground")).containsExactly("/refusals");
        assertThat(FactPointers.of(empty(Event.class, "/events"), "daysSince")).containsExactly("/events");
    }

    @ParameterizedTest
    @CsvSource({
        "wantsHelp, /needs/DEBT/wantsHelp",
        "monthsSinceOnset, /needs/DEBT/since",
        "atLeastSevere, /needs/DEBT/severity"
    })
    void a_need_points_to_its_entry_by_its_domain(String property, String pointer) {
        assertThat(FactPointers.of(DEBT, property)).isEqualTo(List.of(pointer));
    }

    @Test
    void a_property_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> FactPointers.of(empty(Client.class, "/client"), "shoeSize"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shoeSize");
    }
}
