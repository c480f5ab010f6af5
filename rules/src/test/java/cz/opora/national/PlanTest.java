package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.RefusalCard;
import cz.opora.advice.ReviewCard;
import cz.opora.advice.Step;
import cz.opora.advice.UnchangedCard;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Language;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.RegisteredGroup;
import cz.opora.codes.Role;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import cz.opora.render.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The plan the national rules make with the example town. */
class PlanTest {
    private static final String V1 = "v01-58-debts-copd-refused-twice";
    private static final int CASES = Integer.getInteger("opora.cases", 100);

    @Test
    void until_a_doctor_takes_the_client_the_lung_clinic_is_named() {
        Step doctor = step(Zalesi.advise(Zalesi.example(V1)), NeedDomain.HEALTH);

        assertThat(doctor.meanwhile()).extracting(Text::cs).anySatisfy(words -> assertThat(words)
                .startsWith("Plicní ambulance Zálesí, čekání 3 týdny; zavolat"));
    }

    @Test
    void arrears_of_two_months_are_for_this_week_and_the_rest_for_two_weeks() {
        Advice advice = Zalesi.advise(Zalesi.example(V1));

        assertThat(advice.steps().get(0).need()).isEqualTo(NeedDomain.HOUSING);
        assertThat(advice.steps().get(0).due()).isEqualTo("2026-11-26");
        assertThat(step(advice, NeedDomain.DEBT).due()).isEqualTo("2026-12-07");
    }

    @Test
    void every_refusal_has_a_card_and_the_client_may_be_presented_by_what_is_known() {
        Advice advice = Zalesi.advise(Zalesi.example(V1));

        assertThat(advice.refusals())
                .extracting(RefusalCard::service)
                .containsExactly("krok-podpora-bydleni", "cesta-socialni-rehabilitace");
        assertThat(advice.registrableAs()).containsExactly(RegisteredGroup.REG_CHRONIC, RegisteredGroup.REG_ADDICTION);
    }

    @Test
    void help_the_client_does_not_want_is_only_offered_again() {
        Advice advice = advise("\"addiction\": {\"situations\": {\"GAMBLING\": true}},"
                + " \"needs\": [{\"domain\": \"ADDICTION\", \"wantsHelp\": \"NO\"}]");

        assertThat(advice.steps()).isEmpty();
        assertThat(advice.actors()).isEmpty();
        assertThat(advice.reviews()).extracting(ReviewCard::key).contains("review/R18#/addiction");
    }

    @Test
    void an_alarm_that_was_overridden_stands_and_one_that_is_done_never_reads_as_quiet() {
        String danger = "\"violence\": {\"situations\": {\"DV_DANGER\": true}}";
        List<String> alarms = advise(danger).escalations().stream()
                .filter(card -> card.urgency() == Urgency.IMMEDIATE)
                .map(EscalationCard::key)
                .toList();
        List<String> steps = advise(danger).steps().stream().map(Step::key).toList();
        assertThat(alarms).isNotEmpty();

        Advice overridden = advise(danger + ", " + acted("overridden", alarms, "OVERRIDDEN"));
        assertThat(overridden.escalations()).extracting(EscalationCard::code).contains(EscalationCode.DV_DANGER);

        List<String> all = new ArrayList<>(alarms);
        all.addAll(steps);
        Advice done = advise(danger + ", " + acted("done", all, "DONE"));
        assertThat(done.escalations()).extracting(EscalationCard::code).doesNotContain(EscalationCode.DV_DANGER);
        assertThat(done.unchanged()).extracting(UnchangedCard::key).contains("escalation/DV_DANGER#/violence");
        assertThat(Page.of(done).text(Language.CS))
                .doesNotContain("kutní hrozba není")
                .contains("BEZE ZMĚNY");
    }

    @Test
    void in_any_case_a_step_comes_after_those_it_waits_for_and_nothing_runs_in_a_circle() {
        int waits = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Advice advice = Zalesi.advise(RandomCases.of(seed));
            Set<String> before = new HashSet<>();
            for (Step step : advice.steps()) {
                assertThat(before).as("seed " + seed).containsAll(step.after());
                waits += step.after().size();
                before.add(step.key());
            }
            assertThat(advice.diagnostics())
                    .as("seed " + seed)
                    .extracting(one -> one.code())
                    .doesNotContain("prerequisite-circle");
            assertThat(advice.steps())
                    .extracting(Step::urgency)
                    .as("seed " + seed)
                    .isSorted();
            assertThat(advice.actors()).as("seed " + seed).hasSizeLessThanOrEqualTo(12);
            assertThat(advice.actors())
                    .as("seed " + seed)
                    .filteredOn(actor -> actor.role() != Role.LATER && actor.type() != ActorType.ORP_SOCIAL)
                    .hasSizeLessThanOrEqualTo(7);
        }
        assertThat(waits).isPositive();
    }

    private static String acted(String list, List<String> keys, String outcome) {
        return "\"" + list + "\": ["
                + String.join(
                        ", ",
                        keys.stream()
                                .map(key -> "{\"key\": \"" + key + "\", \"outcome\": \"" + outcome
                                        + "\", \"on\": \"2026-11-20\"}")
                                .toList())
                + "]";
    }

    private static Step step(Advice advice, NeedDomain need) {
        return advice.steps().stream()
                .filter(step -> step.need() == need)
                .findFirst()
                .orElseThrow();
    }

    private static Advice advise(String sections) {
        String json = "{\"format\": \"opora-case/1\", \"territory\": \"9901\", " + sections + "}";
        return Zalesi.ADVISOR.advise(CaseFile.parse("plan.json", json.getBytes(StandardCharsets.UTF_8)), Zalesi.DAY);
    }
}
