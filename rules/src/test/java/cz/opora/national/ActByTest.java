package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.EscalationCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.EscalationCode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day to act by is no later than the day the case runs towards. */
class ActByTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
            HOSPITAL_NOTICE      | 2026-11-26 | "health": {"hospitalNoticeOn": "2026-11-23", "dischargeOn": "2026-12-20"}
            HOSPITAL_NOTICE      | 2026-11-23 | "health": {"hospitalNoticeOn": "2026-11-23", "dischargeOn": "2026-11-23"}
            HOSPITAL_NOTICE      | 2026-11-24 | "health": {"hospitalNoticeOn": "2026-11-23", "dischargeOn": "2026-11-24"}
            SERVICE_ENDED_NOTICE | 2026-11-24 | "care": {"serviceEndsOn": "2026-11-24"}
            PRISON_RELEASE       | 2026-11-24 | "offender": {"releaseOn": "2026-11-24"}
            FOREIGNER_STATUS     | 2026-11-25 | "migration": {"permitEndsOn": "2026-11-25"}
            DV_VYKAZANI          | 2026-11-23 | "violence": {"expulsionOn": "2026-11-09"}
            MOVE_TO_OTHER_ORP    | 2026-11-26 | "client": {"movesTo": "9902", "movesOn": "2026-11-26"}
            """)
    void an_escalation_is_due_on_the_day_it_runs_towards_where_that_is_sooner(
            EscalationCode code, LocalDate day, String section) {
        assertThat(card(code, section).actBy()).isEqualTo(day);
    }

    @Test
    void a_day_that_has_passed_hurries_nothing() {
        EscalationCard card =
                card(EscalationCode.EVICTION_IMMINENT, "\"housing\": {\"noticeServedOn\": \"2026-09-01\"}");

        assertThat(card.actBy()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    private static EscalationCard card(EscalationCode code, String section) {
        String json = "{\"format\": \"opora-case/1\", \"territory\": \"9901\", " + section + "}";
        return Zalesi.ADVISOR
                .advise(CaseFile.parse("case.json", json.getBytes(StandardCharsets.UTF_8)), MONDAY)
                .escalations()
                .stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
