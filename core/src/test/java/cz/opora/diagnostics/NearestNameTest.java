package cz.opora.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> NAMES = List.of("age", "acceptsHelp", "arrears", "arrearsMonths", "situations");

    @Test
    void a_letter_left_out_added_changed_or_swapped_is_forgiven() {
        assertThat(NearestName.of("aceptsHelp", NAMES)).containsExactly("acceptsHelp");
        assertThat(NearestName.of("agee", NAMES)).containsExactly("age");
        assertThat(NearestName.of("arreers", NAMES)).containsExactly("arrears");
        assertThat(NearestName.of("sitautions", NAMES)).containsExactly("situations");
    }

    @Test
    void case_does_not_count() {
        assertThat(NearestName.of("ACCEPTSHELP", NAMES)).containsExactly("acceptsHelp");
    }

    @Test
    void a_name_that_is_far_from_all_has_no_neighbour() {
        assertThat(NearestName.of("zzz", NAMES)).isEmpty();
        assertThat(NearestName.hint("zzz", NAMES)).isNull();
        assertThat(NearestName.of("", NAMES)).isEmpty();
        assertThat(NearestName.of("a".repeat(200), List.of("a".repeat(200)))).isEmpty();
    }

    @Test
    void at_most_three_names_are_given_nearest_first_then_by_alphabet() {
        List<String> names = List.of("code4", "code3", "code2", "code1", "code");

        assertThat(NearestName.of("codee", names)).containsExactly("code", "code1", "code2");
        assertThat(NearestName.of("code3", names)).startsWith("code3");
    }

    @Test
    void a_hint_reads_as_a_question() {
        assertThat(NearestName.hint("agee", NAMES)).isEqualTo("Maybe age?");
        assertThat(NearestName.hint("code5", List.of("code1", "code2"))).isEqualTo("Maybe code1 or code2?");
        assertThat(NearestName.either(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }
}
