package cz.opora.internal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KleeneTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                "true, true, true, true", "true, false, true, false", "true, ?, true, ?",
                "false, true, true, false", "false, false, false, false", "false, ?, ?, false",
                "?, true, true, ?", "?, false, ?, false", "?, ?, ?, ?"
            })
    void or_and_and_follow_the_tables(
            @Nullable Boolean left, @Nullable Boolean right, @Nullable Boolean or, @Nullable Boolean and) {
        assertThat(Kleene.or(left, right)).isEqualTo(or);
        assertThat(Kleene.and(left, right)).isEqualTo(and);
        assertThat(Kleene.any(Arrays.asList(left, right), value -> value)).isEqualTo(or);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {"true, false", "false, true", "?, ?"})
    void the_opposite_of_unknown_is_unknown(@Nullable Boolean value, @Nullable Boolean opposite) {
        assertThat(Kleene.not(value)).isEqualTo(opposite);
        assertThat(Kleene.any(List.<Boolean>of(), item -> item)).isFalse();
    }
}
