package cz.opora.render;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({"0, 0 dní", "1, 1 den", "2, 2 dny", "4, 4 dny", "5, 5 dní", "14, 14 dní", "22, 22 dní"})
    void days_are_counted_as_czech_does(long days, String words) {
        assertThat(Wrapping.untie(Dates.days(days, Language.CS))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, do pondělí 23. 11.",
        "2026-11-24, do úterý 24. 11.",
        "2026-11-25, do středy 25. 11.",
        "2026-11-26, do čtvrtka 26. 11.",
        "2026-11-27, do pátku 27. 11.",
        "2026-11-28, do soboty 28. 11.",
        "2026-11-29, do neděle 29. 11.",
        "2027-01-04, do pondělí 4. 1. 2027"
    })
    void a_term_names_its_weekday_and_another_year(LocalDate date, String words) {
        assertThat(Wrapping.untie(Dates.until(date, LocalDate.of(2026, 11, 23), Language.CS)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 1 z 5", "4, 6, 4 ze 6", "0, 2, 0 ze 2", "3, 7, 3 ze 7", "9, 10, 9 z 10", "5, 14, 5 ze 14"})
    void a_share_takes_the_preposition_that_can_be_spoken(long part, long whole, String words) {
        assertThat(Wrapping.untie(Dates.of(part, whole, Language.CS))).isEqualTo(words);
    }
}
