package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.Advisor;
import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.Reason;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of the dossier that are off until a lawyer signs them: rules that exist, are tested, and are drafts. */
class WaitingForALawyerTest {
    private static final CaseFile PROPOSALS = CaseFile.parse("proposals", """
            {"format": "opora-case/1", "asOf": "2026-11-23",
             "household": {"children": []},
             "violence": {"situations": {"DV_CHRONIC": true}, "reportProposed": true},
             "victim": {"situations": {"VICTIM": true}, "crimeOnPreventList": false, "crimeOnReportList": false},
             "migration": {"situations": {"NO_PERMIT": true}, "reportProposed": true},
             "work": {"policeProposed": true}}
            """.getBytes(StandardCharsets.UTF_8));

    private static Advice advice(boolean drafts) {
        Advisor.Builder builder = Advisor.builder(Zalesi.RULES).directory(Zalesi.DIRECTORY);
        return (drafts ? builder.withDrafts() : builder).build().advise(PROPOSALS, Zalesi.DAY);
    }

    @Test
    void nothing_of_them_is_in_an_advice_by_default() {
        Advice advice = advice(false);

        assertThat(advice.negativeFindings())
                .extracting(DoNotCard::code)
                .doesNotContain(
                        DoNot.NO_REPORT_ADULT_DV, DoNot.NO_REPORT_ILLEGAL_STAY, DoNot.NO_POLICE_FOR_DEBT_ADDICTION);
        assertThat(advice.escalations()).extracting(EscalationCard::code).doesNotContain(EscalationCode.CRIME_UNLISTED);
    }

    @Test
    void on_request_they_are_printed_and_every_reason_says_draft() {
        Advice advice = advice(true);
        List<DoNotCard> cards = advice.negativeFindings().stream()
                .filter(card -> card.code() == DoNot.NO_REPORT_ADULT_DV || card.code() == DoNot.NO_REPORT_ILLEGAL_STAY)
                .toList();

        assertThat(cards).hasSize(2).flatExtracting(DoNotCard::because).allMatch(Reason::draft);
        assertThat(advice.escalations())
                .filteredOn(card -> card.code() == EscalationCode.CRIME_UNLISTED)
                .singleElement()
                .satisfies(card -> assertThat(card.because()).allMatch(Reason::draft));
        assertThat(Pages.text(advice, Language.CS)).contains("NÁVRH");
    }

    @Test
    void the_police_for_debts_is_on_no_paper_even_on_request() {
        assertThat(advice(true).negativeFindings())
                .extracting(DoNotCard::code)
                .doesNotContain(DoNot.NO_POLICE_FOR_DEBT_ADDICTION);
    }
}
