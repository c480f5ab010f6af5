package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.EscalationCard;
import cz.opora.advice.Obligation;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.DeadlineCode;
import cz.opora.codes.EscalationCode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose duty it is, and when it is one. */
class DutiesTest {
    private static final String FROST =
            "\"health\": {\"exposedToFrost\": true}, \"care\": {\"anyServiceRunning\": false}";
    private static final String CHILD = "\"household\": {\"children\": [{\"ref\": \"child-1\"}]}";

    @ParameterizedTest
    @CsvSource({"9901, ORP_SOCIAL", "9902, OTHER_ORP", ", OTHER_ORP"})
    void help_without_a_service_is_the_duty_of_the_orp_of_residence(String residence, ActorType dutyOf) {
        String client = residence == null ? "" : "\"client\": {\"permanentResidence\": \"" + residence + "\"}, ";

        EscalationCard card = card(client + FROST, EscalationCode.LIFE_DANGER_NO_SERVICE);

        assertThat(card.dutyOf()).isEqualTo(dutyOf);
        assertThat(card.obligation()).isEqualTo(Obligation.DUTY);
    }

    @Test
    void violence_of_unknown_intensity_around_a_child_is_no_duty_yet() {
        String violence = ", \"violence\": {\"situations\": {\"DV_CHRONIC\": true}}";

        assertThat(card(CHILD + violence, EscalationCode.CHILD_DV).obligation()).isEqualTo(Obligation.DUTY_TO_VERIFY);
    }

    @Test
    void a_duty_does_not_fall_because_a_hint_stands_beside_it() {
        String violence = ", \"violence\": {\"situations\": {\"DV_CHRONIC\": true}, \"repeatedOrBodily\": true}";

        EscalationCard card = card(CHILD + violence, EscalationCode.CHILD_DV);

        assertThat(card.because()).hasSizeGreaterThan(1);
        assertThat(card.obligation()).isEqualTo(Obligation.DUTY);
    }

    @Test
    void an_order_that_runs_out_carries_its_last_day() {
        String violence = "\"violence\": {\"expulsionOn\": \"" + Zalesi.DAY.minusDays(11) + "\"}";

        EscalationCard card = card(violence, EscalationCode.DV_VYKAZANI);

        assertThat(card.deadline()).isNotNull();
        assertThat(Objects.requireNonNull(card.deadline()).code()).isEqualTo(DeadlineCode.EXPULSION_END);
    }

    private static EscalationCard card(String sections, EscalationCode code) {
        String json = "{\"format\": \"opora-case/1\", \"territory\": \"9901\", \"asOf\": \"" + Zalesi.DAY + "\", "
                + sections + "}";
        return Zalesi.ADVISOR
                .advise(CaseFile.parse("duty.json", json.getBytes(StandardCharsets.UTF_8)), Zalesi.DAY)
                .escalations()
                .stream()
                .filter(card -> card.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
