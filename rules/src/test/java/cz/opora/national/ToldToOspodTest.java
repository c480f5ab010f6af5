package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import cz.opora.codes.NegativeStatus;
import cz.opora.render.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beside an escalation that tells OSPOD of a child nothing on the paper says that there is no ground to. */
class ToldToOspodTest {
    private static final String SAFE = "\"client\": {\"acceptsHelp\": true},"
            + "\"household\": {\"children\": [{\"ref\": \"child-1\"}]},"
            + "\"housing\": {\"situations\": {\"INADEQUATE\": true}},"
            + "\"assessed\": [\"DOMESTIC_VIOLENCE\", \"FAMILY_CHILD\"]";

    @Test
    void a_poor_family_whose_children_are_known_to_be_safe_is_not_handed_over() {
        Advice advice = advise(SAFE);

        assertThat(advice.escalations()).anyMatch(card -> card.code() == EscalationCode.CHILD_PREVENTIVE);
        assertThat(advice.negativeFindings())
                .anyMatch(
                        card -> card.code() == DoNot.NO_OSPOD_FOR_POVERTY && card.status() == NegativeStatus.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"family\": {\"crimeOnChildSuspected\": true}",
                "\"family\": {\"situations\": {\"CHILD_RUNAWAY\": true}, \"harmsDevelopment\": true}",
                "\"family\": {\"situations\": {\"CHILD_UNACCOMPANIED\": true}}",
                "\"violence\": {\"repeatedOrBodily\": true}",
                "\"safety\": {\"dangerNow\": true}"
            })
    void what_is_told_to_ospod_silences_what_says_not_to(String sign) {
        Advice advice = advise(SAFE + "," + sign);

        assertThat(advice.escalations()).noneMatch(card -> card.code() == EscalationCode.CHILD_PREVENTIVE);
        assertThat(advice.negativeFindings()).noneMatch(card -> card.code() == DoNot.NO_OSPOD_FOR_POVERTY);
        assertThat(Page.of(advice).text(Language.CS)).doesNotContain("NENÍ DŮVOD PŘEDÁVAT");
    }

    @Test
    void a_duty_of_the_worker_is_said_as_a_duty_also_where_a_step_goes_to_the_same_office() {
        Advice advice =
                advise(SAFE + ", \"family\": {\"situations\": {\"CHILD_RUNAWAY\": true}, \"harmsDevelopment\": true}");

        assertThat(Page.of(advice).text(Language.CS)).containsPattern("Ohrožené dítě podle § 6[^!]*povinnost");
    }

    private static Advice advise(String sections) {
        String json = "{\"format\": \"opora-case/1\", \"territory\": \"9901\", " + sections + "}";
        return Zalesi.ADVISOR.advise(CaseFile.parse("case.json", json.getBytes(StandardCharsets.UTF_8)), Zalesi.DAY);
    }
}
