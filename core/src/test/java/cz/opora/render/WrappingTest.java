package cz.opora.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void a_preposition_a_section_sign_and_a_date_stay_with_what_follows() {
        assertThat(Wrapping.wrap("mluvit s klientem", 10, 20)).containsExactly("mluvit", "s klientem");
        assertThat(Wrapping.wrap("zákon § 91", 8, 8)).containsExactly("zákon", "§ 91");
        assertThat(Wrapping.wrap("stav k 23. 11. 2026", 10, 20)).containsExactly("stav", "k 23. 11. 2026");
        assertThat(Wrapping.wrap("expelled on 12 November 2026", 14, 20))
                .containsExactly("expelled on", "12 November 2026");
    }

    @Property(tries = 300)
    void no_word_is_lost_and_no_line_is_longer_than_its_width(
            @ForAll @Size(max = 40) @NotEmpty List<@AlphaChars @StringLength(min = 2, max = 12) String> words,
            @ForAll @IntRange(min = 12, max = 90) int width) {
        List<String> lines = Wrapping.wrap(String.join(" ", words), width, width);

        assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    }
}
