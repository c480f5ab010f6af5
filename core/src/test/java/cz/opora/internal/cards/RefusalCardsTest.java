package cz.opora.internal.cards;

import static cz.opora.internal.cards.PlanSample.actor;
import static cz.opora.internal.cards.PlanSample.advice;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.DuplicityCard;
import cz.opora.advice.Reason;
import cz.opora.advice.RefusalCard;
import cz.opora.codes.DuplicityKind;
import cz.opora.codes.RefusalCheck;
import cz.opora.codes.RegisteredGroup;
import org.junit.jupiter.api.Test;

class RefusalCardsTest {
    private static final String CLIENT = "'health': {'chronicIllness': true}, 'client': {'oldAgePensioner': false}";
    private static final String CHRONIC = actor("chronic", "SOCIAL_REHAB", "'targetGroups': ['REG_CHRONIC']");
    private static final String SENIORS = actor("seniors", "HOME_HELP", "'targetGroups': ['REG_SENIORS']");
    private static final String HOME =
            actor("home", "HOME_SPECIAL", "'targetGroups': ['REG_CHRONIC'], 'forms': ['RESIDENTIAL']");

    private static String refusals(String... entries) {
        return CLIENT + ", 'refusals': [" + String.join(", ", entries) + "]";
    }

    private static String by(String service, String more) {
        return "{'service': '" + service + "', 'on': '2026-11-09'" + more + "}";
    }

    private static RefusalCard only(Advice advice) {
        assertThat(advice.refusals()).hasSize(1);
        return advice.refusals().get(0);
    }

    @Test
    void a_service_registered_for_the_clients_group_is_asked_for_the_reason_in_writing() {
        RefusalCard card = only(advice(refusals(by("chronic", ", 'ground': 'NOT_IN_TARGET_GROUP'")), CHRONIC));

        assertThat(card.key()).isEqualTo("refusal/chronic/2026-11-09");
        assertThat(card.check()).isEqualTo(RefusalCheck.INCONSISTENT);
        assertThat(card.registered()).containsExactly(RegisteredGroup.REG_CHRONIC);
        assertThat(card.next().cs()).startsWith("ať si klient vyžádá písemný důvod");
        assertThat(card.because()).extracting(Reason::ruleId).containsExactly("REF-001");
    }

    @Test
    void who_has_the_reason_in_writing_need_not_ask_for_it() {
        RefusalCard card = only(advice(refusals(by("chronic", ", 'inWriting': true")), CHRONIC));

        assertThat(card.next().cs()).startsWith("písemný důvod klient má");
    }

    @Test
    void a_service_not_registered_for_the_client_is_not_asked_again() {
        RefusalCard card = only(advice(refusals(by("seniors", "")), SENIORS));

        assertThat(card.check()).isEqualTo(RefusalCheck.CONSISTENT);
        assertThat(card.next().cs()).isEqualTo("znovu neposílat");
    }

    @Test
    void a_full_service_is_asked_when_there_will_be_a_place() {
        RefusalCard card = only(advice(refusals(by("seniors", ", 'ground': 'NO_CAPACITY'")), SENIORS));

        assertThat(card.next().cs()).contains("kdy bude místo");
    }

    @Test
    void what_does_not_agree_with_the_register_beats_what_does() {
        RefusalCard card = only(advice(refusals(by("home", "")), HOME));

        assertThat(card.check()).isEqualTo(RefusalCheck.INCONSISTENT);
        assertThat(card.because()).extracting(Reason::ruleId).containsExactly("REF-001");
    }

    @Test
    void of_a_service_nobody_knows_nothing_can_be_told() {
        RefusalCard card = only(advice(refusals(by("elsewhere", ""))));

        assertThat(card.check()).isEqualTo(RefusalCheck.CANNOT_TELL);
        assertThat(card.registered()).isEmpty();
        assertThat(card.because()).isEmpty();
        assertThat(card.next().cs()).startsWith("zeptat se služby");
    }

    @Test
    void every_refusal_has_a_card_under_a_key_of_its_own_that_does_not_depend_on_the_others() {
        String type = "{'type': 'SHELTER'}";
        Advice one = advice(refusals(by("seniors", "")), SENIORS, CHRONIC);
        Advice all = advice(refusals(type, by("seniors", ""), type, by("chronic", "")), SENIORS, CHRONIC);

        assertThat(all.refusals())
                .extracting(RefusalCard::key)
                .containsExactly(
                        "refusal/chronic/2026-11-09",
                        "refusal/seniors/2026-11-09",
                        "refusal/SHELTER",
                        "refusal/SHELTER/2");
        assertThat(all.refusals()).contains(only(one));
    }

    @Test
    void the_client_may_be_presented_elsewhere_under_every_group_he_or_she_is_known_to_belong_to() {
        Advice advice = advice(refusals(by("chronic", "")), CHRONIC);

        assertThat(advice.registrableAs()).containsExactly(RegisteredGroup.REG_CHRONIC);
    }

    @Test
    void overlapping_work_has_a_card() {
        Advice advice = advice("'supports': [{'type': 'OSPOD', 'keyWorker': true}]");

        assertThat(advice.duplicities()).extracting(DuplicityCard::kind).containsExactly(DuplicityKind.TWO_KEY_WORKERS);
        assertThat(advice.duplicities().get(0).because())
                .extracting(Reason::ruleId)
                .containsExactly("DUP-001");
    }
}
