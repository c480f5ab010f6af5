package cz.opora.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTest {
    private static final CountedNoun RULE = new CountedNoun("pravidlo", "pravidla", "pravidel", "rule", "rules");

    @ParameterizedTest
    @CsvSource({
        "0, 0 pravidel, 0 rules",
        "1, 1 pravidlo, 1 rule",
        "2, 2 pravidla, 2 rules",
        "4, 4 pravidla, 4 rules",
        "5, 5 pravidel, 5 rules",
        "22, 22 pravidel, 22 rules",
        "-1, -1 pravidlo, -1 rule",
        "-3, -3 pravidla, -3 rules"
    })
    void the_noun_takes_the_form_that_goes_with_the_number(long number, String czech, String english) {
        assertThat(RULE.of(number)).isEqualTo(new Text(czech, english));
        assertThat(RULE.of(number, Language.EN)).isEqualTo(english);
    }
}
