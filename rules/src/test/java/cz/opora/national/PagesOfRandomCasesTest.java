package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a case holds, its page keeps to its limits and speaks one language. */
class PagesOfRandomCasesTest {
    private static final int CASES = Integer.getInteger("opora.cases", 1000);

    @Test
    void no_page_of_a_random_case_breaks_a_rule_of_pages() {
        List<String> faults = new ArrayList<>();
        int alarming = 0;
        for (int seed = 0; seed < CASES && faults.size() < 20; seed++) {
            Advice advice = Zalesi.ADVISOR.advise(RandomCases.of(seed), RandomCases.AS_OF, Detail.PAGE);
            alarming += advice.escalations().isEmpty() ? 0 : 1;
            for (Language language : Language.values()) {
                for (String fault : Pages.faults(Pages.text(advice, language), language)) {
                    faults.add("seed " + seed + " " + language + ": " + fault);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(alarming).isGreaterThan(CASES / 2);
    }
}
