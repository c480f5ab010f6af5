package cz.opora.national;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.GapCard;
import cz.opora.advice.MustConfirm;
import cz.opora.advice.QuestionCard;
import cz.opora.advice.QuestionRank;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.codes.ActorType;
import cz.opora.codes.DoNot;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Finding;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.NegativeStatus;
import cz.opora.codes.Situation;
import cz.opora.codes.TargetGroup;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example cases get the advice their authors asked for. */
class AcceptanceTest {
    private static final String V1 = "v01-58-debts-copd-refused-twice";
    private static final String V2 = "v02-mother-two-children-one-room-mould";
    private static final String V2_SAFE = "v02-safe-variant";
    private static final String V3 = "v03-bruise-and-violence-at-home";
    private static final String V10 = "v10-70-one-unpaid-bill";
    private static final String V11 = "v11-57-debts-nothing-else-asked";

    @Test
    void a_client_of_58_with_debts_belongs_to_the_group_and_gets_a_plan() {
        Advice advice = advice(V1);

        assertThat(finding(advice)).isEqualTo(Finding.ELIGIBLE);
        assertThat(Objects.requireNonNull(advice.method()).level()).isNotEqualTo(MethodLevel.ONE_OFF);
        assertThat(advice.gaps()).extracting(GapCard::type).contains(ActorType.GP);
        assertThat(advice.steps())
                .extracting(Step::need)
                .contains(NeedDomain.HOUSING, NeedDomain.INCOME_BENEFITS, NeedDomain.HEALTH, NeedDomain.DEBT);
        assertThat(advice.actors()).isNotEmpty();
    }

    @Test
    void poverty_alone_is_not_handed_to_child_protection_and_what_is_not_known_is_asked() {
        Advice advice = advice(V2);

        assertThat(advice.escalations()).extracting(EscalationCard::code).doesNotContain(EscalationCode.CHILD_ACUTE);
        assertThat(advice.escalations())
                .extracting(EscalationCard::code)
                .doesNotContain(EscalationCode.CHILD_PREVENTIVE);
        DoNotCard doNot = onlyDoNot(advice);
        assertThat(doNot.status()).isEqualTo(NegativeStatus.CONDITIONAL);
        assertThat(doNot.mustConfirm())
                .extracting(MustConfirm::situation)
                .contains(Situation.CHILD_INJURY, Situation.CHILD_AFRAID, Situation.DV_DANGER);
        assertThat(advice.questions()).extracting(QuestionCard::rank).contains(QuestionRank.SAFETY);
    }

    @Test
    void when_the_children_are_known_to_be_safe_help_is_preventive_and_the_do_not_is_confirmed() {
        Advice advice = advice(V2_SAFE);

        assertThat(advice.escalations())
                .extracting(EscalationCard::code)
                .containsExactly(EscalationCode.HOUSING_ACT, EscalationCode.CHILD_PREVENTIVE);
        assertThat(onlyDoNot(advice).status()).isEqualTo(NegativeStatus.CONFIRMED);
        assertThat(onlyDoNot(advice).mustConfirm()).isEmpty();
    }

    @Test
    void a_bruise_and_violence_at_home_are_urgent_and_nothing_speaks_against_acting() {
        Advice advice = advice(V3);

        assertThat(advice.escalations())
                .filteredOn(card -> card.code() == EscalationCode.CHILD_ACUTE)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.urgency()).isEqualTo(Urgency.IMMEDIATE));
        assertThat(advice.escalations().get(0).code()).isEqualTo(EscalationCode.CHILD_ACUTE);
        assertThat(advice.negativeFindings()).isEmpty();
    }

    @Test
    void one_unpaid_bill_at_70_needs_advice_once() {
        Advice advice = advice(V10);

        assertThat(finding(advice)).isEqualTo(Finding.NOT_ELIGIBLE);
        assertThat(Objects.requireNonNull(advice.method()).level()).isEqualTo(MethodLevel.ONE_OFF);
        assertThat(advice.escalations()).isEmpty();
    }

    @Test
    void with_nothing_asked_nothing_is_decided() {
        Advice advice = advice(V11);

        assertThat(finding(advice)).isEqualTo(Finding.UNDETERMINED);
        assertThat(advice.questions()).isNotEmpty();
        assertThat(advice.escalations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {V1, V2, V2_SAFE, V3, V10, V11})
    void no_example_meets_an_error(String name) {
        assertThat(advice(name).diagnostics())
                .filteredOn(one -> one.severity() == Diagnostic.Level.ERROR)
                .isEmpty();
    }

    private static Advice advice(String name) {
        return Zalesi.advise(Zalesi.example(name));
    }

    private static Finding finding(Advice advice) {
        return advice.targetGroups().stream()
                .filter(card -> card.code() == TargetGroup.TG_55PLUS)
                .map(TargetGroupCard::verdict)
                .findFirst()
                .orElseThrow();
    }

    private static DoNotCard onlyDoNot(Advice advice) {
        assertThat(advice.negativeFindings()).extracting(DoNotCard::code).containsExactly(DoNot.NO_OSPOD_FOR_POVERTY);
        return advice.negativeFindings().get(0);
    }
}
