package cz.opora.internal.cards;

import static cz.opora.internal.cards.PlanSample.actor;
import static cz.opora.internal.cards.PlanSample.advice;
import static cz.opora.internal.cards.PlanSample.keys;
import static cz.opora.internal.cards.PlanSample.step;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.ActorCard;
import cz.opora.advice.ActorRef;
import cz.opora.advice.Advice;
import cz.opora.advice.GapCard;
import cz.opora.advice.Step;
import cz.opora.codes.ActorType;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step names: whom, and who helps until then. */
class PlanCardsTest {
    private static final String ADDICTION =
            "'addiction': {'situations': {'ADDICTION_NOT_MOTIVATED': true, 'INJECTING': true}}, 'needs': [{'domain':"
                    + " 'ADDICTION', 'wantsHelp': '%s'}]";
    private static final String NO_GP = "'health': {'situations': {'NO_GP': true}}";
    private static final String INSURER = actor("insurer", "HEALTH_INSURER", "'acceptsNew': true");
    private static final String KRAJ = actor("kraj", "KRAJ", "");
    private static final String DOCTOR = actor("doctor", "GP", "'acceptsNew': true");
    private static final String LUNGS =
            actor("lungs", "SPECIALIST", "'acceptsNew': true, 'free': true, 'capacity': {'waitDays': 21}");

    @Test
    void a_client_who_wants_no_help_with_a_need_gets_no_step_and_no_actor_for_it() {
        Advice advice = advice(ADDICTION.formatted("NO"));

        assertThat(advice.steps()).isEmpty();
        assertThat(advice.actors()).isEmpty();
        assertThat(advice.gaps()).isEmpty();
    }

    @Test
    void a_client_who_hesitates_gets_the_lightest_offer_and_nobody_beside_who_leads_it() {
        Advice advice = advice(ADDICTION.formatted("AMBIVALENT"), actor("street", "OUTREACH", ""));

        assertThat(keys(advice)).containsExactly("step/ADDICTION/ADD-001");
        assertThat(step(advice, "ADD-001").with()).extracting(ActorRef::type).containsExactly(ActorType.OUTREACH);
        assertThat(advice.actors()).extracting(ActorCard::type).containsExactly(ActorType.OUTREACH);
    }

    @Test
    void a_client_who_wants_help_or_was_not_asked_gets_the_whole_plan() {
        assertThat(advice(ADDICTION.formatted("YES")).steps()).hasSize(2);
        assertThat(advice("'addiction': {'situations': {'ADDICTION_NOT_MOTIVATED': true, 'INJECTING': true}}")
                        .steps())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "AMBIVALENT"})
    void what_is_for_now_is_said_whatever_the_client_wants(String wantsHelp) {
        Advice advice = advice("'addiction': {'situations': {'WITHDRAWAL_RISK': true}},"
                + " 'needs': [{'domain': 'ADDICTION', 'severity': 'MODERATE', 'wantsHelp': '" + wantsHelp + "'}]");

        assertThat(keys(advice)).containsExactly("step/ADDICTION/ADD-003");
    }

    @Test
    void what_the_client_can_build_on_stands_before_services_on_the_first_step_of_the_need() {
        String housing = "'housing': {'situations': {'ARREARS': true, 'INADEQUATE': true}}, 'client': {%s'resources':"
                + " [{'kind': 'SKILL', 'domain': 'HOUSING'},"
                + " {'kind': 'PERSON', 'domain': 'HOUSING', 'canHelpNow': true},"
                + " {'kind': 'ASSET', 'domain': 'DEBT', 'canHelpNow': true},"
                + " {'kind': 'ASSET', 'domain': 'HOUSING', 'canHelpNow': false}]}";

        assertThat(step(advice(housing.formatted("")), "HOU-001").resources())
                .extracting(Text::cs)
                .containsExactly("blízký člověk, souhlasí-li s tím klient", "co klient zvládne sám (zjistit, zda teď)");
        assertThat(step(advice(housing.formatted("")), "HOU-002").resources()).isEmpty();
        assertThat(step(advice(housing.formatted("'informalSupport': 'HARMFUL', ")), "HOU-001")
                        .resources())
                .extracting(Text::cs)
                .containsExactly("co klient zvládne sám (zjistit, zda teď)");
    }

    @Test
    void who_works_on_the_need_already_is_named_and_nobody_new_is_sought() {
        String debt = "'debt': {'situations': {'ENFORCEMENT': true}}, 'supports': [{'type': 'DEBT_ADVICE', 'service':"
                + " '%s', 'need': '%s'%s}]";
        String near = actor("near", "DEBT_ADVICE", "'acceptsNew': true");
        String far = actor("far", "DEBT_ADVICE", "'acceptsNew': false, 'free': true, 'capacity': {'waitDays': 90}");

        ActorRef atWork = step(advice(debt.formatted("far", "DEBT", ""), near, far), "DEB-001")
                .with()
                .get(0);
        assertThat(atWork.service()).isEqualTo("far");
        assertThat(atWork.terms()).extracting(Text::cs).containsExactly("už s klientem pracuje", "zdarma");

        Advice ended = advice(debt.formatted("far", "DEBT", ", 'until': '2026-10-01'"), near, far);
        assertThat(step(ended, "DEB-001").with().get(0).service()).isEqualTo("near");
        assertThat(step(ended, "DEB-001").with().get(0).involved()).isFalse();
    }

    @Test
    void who_is_at_work_against_the_clients_will_is_not_told_of_more() {
        String vetoed = "'debt': {'situations': {'ENFORCEMENT': true}}, 'supports': [{'type': 'DEBT_ADVICE',"
                + " 'service': 'near', 'need': 'DEBT'}], 'refusals': [{'service': 'near', 'ground': 'BREACH_6M'}]";

        Advice advice = advice(
                vetoed,
                actor("near", "DEBT_ADVICE", "'acceptsNew': true"),
                actor("other", "DEBT_ADVICE", "'acceptsNew': true"));

        assertThat(step(advice, "DEB-001").with().get(0).service()).isEqualTo("other");
    }

    @Test
    void nobody_is_missing_where_somebody_of_that_type_works_on_the_need() {
        String debt = "'debt': {'situations': {'ENFORCEMENT': true}}";

        assertThat(advice(debt).gaps()).extracting(GapCard::type).contains(ActorType.DEBT_ADVICE);
        assertThat(advice(debt + ", 'supports': [{'type': 'DEBT_ADVICE', 'need': 'DEBT'}]")
                        .gaps())
                .extracting(GapCard::type)
                .doesNotContain(ActorType.DEBT_ADVICE);
        assertThat(advice(debt + ", 'supports': [{'type': 'DEBT_ADVICE', 'need': 'HEALTH'}]")
                        .gaps())
                .extracting(GapCard::type)
                .contains(ActorType.DEBT_ADVICE);
    }

    @Test
    void who_works_on_another_need_goes_before_a_stranger() {
        Advice advice = advice(
                "'debt': {'situations': {'ENFORCEMENT': true}},"
                        + " 'supports': [{'type': 'DEBT_ADVICE', 'service': 'zz', 'need': 'INCOME_BENEFITS'}]",
                actor("aa", "DEBT_ADVICE", "'acceptsNew': true"),
                actor("zz", "DEBT_ADVICE", "'acceptsNew': true"));

        assertThat(step(advice, "DEB-001").with().get(0).service()).isEqualTo("zz");
    }

    @Test
    void while_the_doctor_is_missing_the_stand_in_is_named_with_what_to_ask_first() {
        Step step = step(advice(NO_GP, INSURER, KRAJ, LUNGS), "HEA-001");

        assertThat(step.with()).extracting(ActorRef::type).doesNotContain(ActorType.SPECIALIST);
        assertThat(step.meanwhile())
                .extracting(Text::cs)
                .containsExactly("Aktér lungs, zdarma, čekání 3 týdny; zavolat, zda přijme dřív a bez doporučení");
    }

    @Test
    void nobody_stands_in_when_all_whom_the_step_names_can_start_in_time() {
        Advice advice = advice(NO_GP, INSURER, KRAJ, DOCTOR, LUNGS);

        assertThat(step(advice, "HEA-001").meanwhile()).isEmpty();
        assertThat(advice.actors()).extracting(ActorCard::type).doesNotContain(ActorType.SPECIALIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'acceptsNew': true, 'capacity': {'waitDays': 15}",
                "'acceptsNew': true, 'capacity': {'freeFrom': '2026-12-08'}",
                "'acceptsNew': true, 'capacity': {'free': 0}",
                "'capacity': {'waitDays': 14}"
            })
    void somebody_stands_in_while_the_doctor_cannot_start_in_time_or_may_not(String doctor) {
        Advice advice = advice(NO_GP, INSURER, KRAJ, actor("doctor", "GP", doctor), LUNGS);

        assertThat(step(advice, "HEA-001").meanwhile()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'acceptsNew': true, 'capacity': {'waitDays': 14}",
                "'acceptsNew': true, 'capacity': {'freeFrom': '2026-12-07', 'free': 0}"
            })
    void who_starts_on_the_last_day_starts_in_time(String doctor) {
        Advice advice = advice(NO_GP, INSURER, KRAJ, actor("doctor", "GP", doctor), LUNGS);

        assertThat(step(advice, "HEA-001").meanwhile()).isEmpty();
    }

    @Test
    void an_authority_that_may_cost_the_flat_is_no_bridge() {
        Advice advice =
                advice("'housing': {'situations': {'INADEQUATE': true}}", actor("builders", "BUILDING_OFFICE", ""));

        assertThat(step(advice, "HOU-002").meanwhile()).isEmpty();
        assertThat(advice.actors()).extracting(ActorCard::type).doesNotContain(ActorType.BUILDING_OFFICE);
    }

    @Test
    void a_step_names_who_leads_and_two_more() {
        Step step = step(advice(NO_GP, INSURER, KRAJ, DOCTOR, actor("nurses", "HOME_CARE", "")), "HEA-001");

        assertThat(step.with())
                .extracting(ActorRef::type)
                .containsExactly(ActorType.HEALTH_INSURER, ActorType.KRAJ, ActorType.GP);
    }

    @Test
    void at_most_seven_are_involved_now_and_every_row_has_its_lead_before_any_has_a_third() {
        Advice advice = advice("'housing': {'situations': {'ROOFLESS': true}}, " + NO_GP
                + ", 'debt': {'situations': {'ENFORCEMENT': true}}, 'income': {'situations': {'LOW_INCOME': true}},"
                + " 'addiction': {'situations': {'ADDICTION_NOT_MOTIVATED': true}},"
                + " 'needs': [{'domain': 'ADDICTION', 'wantsHelp': 'YES'}]");

        assertThat(advice.actors()).hasSizeLessThanOrEqualTo(12);
        assertThat(advice.actors())
                .filteredOn(actor -> actor.role() != Role.LATER)
                .hasSize(7)
                .extracting(ActorCard::type)
                .contains(
                        ActorType.NIGHT_SHELTER,
                        ActorType.SHELTER,
                        ActorType.HEALTH_INSURER,
                        ActorType.DEBT_ADVICE,
                        ActorType.UP,
                        ActorType.OUTREACH)
                .doesNotContain(ActorType.HOME_CARE);
        assertThat(advice.actors().subList(0, 7)).noneMatch(actor -> actor.role() == Role.LATER);
        assertThat(advice.actors()).extracting(ActorCard::order).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void help_with_an_addiction_is_a_step_but_nobody_is_involved_before_the_client_says_so() {
        String drinks = "'addiction': {'situations': {'ADDICTION_NOT_MOTIVATED': true}}";
        Advice unasked = advice(drinks);

        assertThat(unasked.steps()).extracting(Step::need).containsExactly(NeedDomain.ADDICTION);
        assertThat(unasked.steps().get(0).with()).isNotEmpty();
        assertThat(unasked.actors()).isEmpty();
        assertThat(advice(drinks + ", 'needs': [{'domain': 'ADDICTION', 'wantsHelp': 'YES'}]")
                        .actors())
                .isNotEmpty();
    }

    @Test
    void a_need_has_one_lead() {
        Advice advice = advice("'housing': {'situations': {'ROOFLESS': true, 'INADEQUATE': true}}");

        assertThat(advice.actors())
                .filteredOn(card -> card.role() == Role.LEAD)
                .extracting(ActorCard::type)
                .containsExactly(ActorType.NIGHT_SHELTER);
        assertThat(advice.actors())
                .filteredOn(card -> card.type() == ActorType.LANDLORD)
                .extracting(ActorCard::role)
                .isEqualTo(List.of(Role.SUPPORT));
    }
}
