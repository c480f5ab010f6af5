package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.CautionCard;
import cz.opora.advice.EscalationCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.CautionCode;
import cz.opora.codes.DuplicityKind;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.RefusalCheck;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Urgency;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the vignettes of the dossier say about the network around the client. */
class NetworkTest {
    private static Advice advise(String sections) {
        String json = "{'format': 'opora-case/1', 'territory': '9901', " + sections + "}";
        return Zalesi.advise(CaseFile.parse("case", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void v1_one_refusal_disagrees_with_the_register_and_one_agrees() {
        Advice advice = Zalesi.advise(Zalesi.example("v01-58-debts-copd-refused-twice"));

        assertThat(advice.refusals())
                .anySatisfy(card -> {
                    assertThat(card.service()).isEqualTo("cesta-socialni-rehabilitace");
                    assertThat(card.check()).isEqualTo(RefusalCheck.INCONSISTENT);
                })
                .anySatisfy(card -> {
                    assertThat(card.service()).isEqualTo("krok-podpora-bydleni");
                    assertThat(card.check()).isEqualTo(RefusalCheck.CONSISTENT);
                });
        assertThat(advice.escalations()).extracting(EscalationCard::code).contains(EscalationCode.SERVICE_REFUSED);
        assertThat(advice.registrableAs()).containsExactly(RegisteredGroup.REG_CHRONIC, RegisteredGroup.REG_ADDICTION);
    }

    @Test
    void v9_two_services_with_the_same_errand_are_a_duplicity_for_the_next_review() {
        Advice advice = advise("'client': {'age': {'years': 66, 'on': '2026-11-23'}}, 'care': {'grade': 'II'},"
                + "'supports': [{'type': 'HOME_HELP', 'service': 'a', 'need': 'CARE_DEPENDENCY', 'activity': 'nakupy'},"
                + " {'type': 'HOME_HELP', 'service': 'b', 'need': 'CARE_DEPENDENCY', 'activity': 'nakupy'}]");

        assertThat(advice.duplicities()).singleElement().satisfies(card -> assertThat(card.kind())
                .isEqualTo(DuplicityKind.SAME_ACTIVITY));
        assertThat(advice.escalations())
                .filteredOn(card -> card.code() == EscalationCode.DUPLICITY)
                .singleElement()
                .satisfies(card -> assertThat(card.urgency()).isEqualTo(Urgency.ROUTINE));
    }

    @Test
    void v16_a_need_sent_round_in_a_circle_is_a_caution() {
        Advice advice = advise(
                "'needs': [{'domain': 'FAMILY_CHILD'}], 'referrals': ["
                        + "{'from': 'SAS_FAMILY', 'to': 'SCHOOL', 'need': 'FAMILY_CHILD', 'on': '2026-08-01', 'outcome': 'REFUSED'},"
                        + "{'from': 'SCHOOL', 'to': 'ORP_SOCIAL', 'need': 'FAMILY_CHILD', 'on': '2026-09-01', 'outcome': 'RETURNED'},"
                        + "{'from': 'ORP_SOCIAL', 'to': 'SAS_FAMILY', 'need': 'FAMILY_CHILD', 'on': '2026-10-01', 'outcome': 'REFUSED'}]");

        assertThat(advice.cautions())
                .extracting(CautionCard::code)
                // Three hand-overs nobody accepted, and the need came back to where it began.
                .containsExactlyInAnyOrder(CautionCode.PING_PONG, CautionCode.PING_PONG, CautionCode.CONFERENCE);
        assertThat(advice.escalations()).extracting(EscalationCard::code).contains(EscalationCode.NOBODY_ACCEPTS);
    }

    @Test
    void a_gap_at_a_severe_need_goes_to_the_coordinator_and_none_where_the_client_has_a_doctor_already() {
        String noDoctor =
                "'health': {'situations': {'NO_GP': true}}, 'needs': [{'domain': 'HEALTH', 'severity': 'SEVERE'}]";

        assertThat(advise(noDoctor).escalations())
                .filteredOn(card -> card.code() == EscalationCode.NETWORK_GAP)
                .extracting(EscalationCard::about)
                .contains("HEALTH/" + ActorType.GP);
        assertThat(advise(noDoctor + ", 'supports': [{'type': 'GP'}]").escalations())
                .filteredOn(card -> card.code() == EscalationCode.NETWORK_GAP)
                .extracting(EscalationCard::about)
                .doesNotContain("HEALTH/" + ActorType.GP);
    }
}
