package cz.opora.internal.cards;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.casefile.CaseFile;
import cz.opora.codes.Text;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.projection.ProjectionSample;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'client': {'age': {'years': 57, 'on': '2026-11-23'}} | Klient, 57 let. | Client, 57 years old.",
                "'client': {'age': {'years': 57, 'on': '2026-06-01'}} | Klient, 57 až 58 let. | Client, 57 to 58 years old.",
                "'client': {'sex': 'FEMALE'} | Klientka, věk nezjištěn. | Client, age unknown."
            })
    void the_age_is_told_as_far_as_it_is_known(String sections, String czech, String english) {
        CaseFile file = ProjectionSample.file(sections);
        List<?> facts = ProjectionSample.project(file).base().facts();

        List<Text> summary = Summary.of(facts, new PlanOrder(facts, file));

        assertThat(summary.get(0)).isEqualTo(new Text(czech, english));
    }
}
