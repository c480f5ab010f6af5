package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.ReviewCard;
import cz.opora.casefile.CaseFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Row R16 of the dossier: a rule the advice rests on changes on a known day. */
class NewWordingTest {
    private static final CaseFile VIOLENCE = CaseFile.parse("violence", """
            {"format": "opora-case/1", "asOf": "2026-05-20", "violence": {"situations": {"DV_CHRONIC": true}}}
            """.getBytes(StandardCharsets.UTF_8));

    private static List<ReviewCard> wordings(LocalDate asOf) {
        return Zalesi.ADVISOR.advise(VIOLENCE, asOf).reviews().stream()
                .filter(card -> card.key().startsWith("review/R16"))
                .toList();
    }

    @Test
    void the_day_a_used_rule_changes_is_a_day_of_review_that_names_the_act_and_the_rule() {
        assertThat(wordings(LocalDate.of(2026, 5, 20))).singleElement().satisfies(card -> {
            assertThat(card.date()).isEqualTo(LocalDate.of(2026, 7, 1));
            assertThat(card.what().cs()).isEqualTo("začne platit nové znění: zák. 108/2006 § 60a");
            assertThat(card.because()).isNotEmpty();
        });
    }

    @Test
    void when_the_new_wording_holds_there_is_nothing_to_wait_for() {
        assertThat(wordings(LocalDate.of(2026, 7, 1))).isEmpty();
    }
}
