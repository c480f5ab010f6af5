package cz.opora.internal.projection;

import static cz.opora.internal.projection.ProjectionSample.AS_OF;
import static cz.opora.internal.projection.ProjectionSample.PARAMETERS;
import static cz.opora.internal.projection.ProjectionSample.file;
import static cz.opora.internal.projection.ProjectionSample.situation;
import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.codes.Situation;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplicationsTest {
    private static final Pattern DAY = Pattern.compile("@(-?\\d+)");

    /** Days from the as-of date are written {@code @10} and {@code @-10}. */
    private static String dated(String section) {
        Matcher matcher = DAY.matcher(section);
        return matcher.replaceAll(day -> "'" + AS_OF.plusDays(Integer.parseInt(day.group(1))) + "'");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "INSECURE_EVICTION | 'housing': {'noticeServedOn': @-400} | true",
                "INSECURE_EVICTION | 'housing': {'noticeServedOn': @0} | true",
                "INSECURE_EVICTION | 'housing': {'noticeServedOn': @1} | ?",
                "INSECURE_EVICTION | 'housing': {'moveOutOn': @90} | true",
                "INSECURE_EVICTION | 'housing': {'moveOutOn': @91} | ?",
                "INSECURE_EVICTION | 'housing': {'moveOutOn': @-90} | true",
                "INSECURE_EVICTION | 'housing': {'moveOutOn': @-91} | ?",
                "INSECURE_EVICTION | 'housing': {'contractEndsOn': @90} | true",
                "INSECURE_EVICTION | 'housing': {'contractEndsOn': @91} | ?",
                "INSECURE_EVICTION | 'housing': {'tenancyEnd': 'NOTICE_2291'} | true",
                "INSECURE_EVICTION | 'housing': {'tenancyEnd': 'ENFORCED_EVICTION'} | true",
                "INSECURE_EVICTION | 'housing': {'tenancyEnd': 'FIXED_TERM'} | ?",
                "ARREARS | 'housing': {'arrearsMonths': 1} | true",
                "ARREARS | 'housing': {'arrearsAmount': 1} | true",
                "ARREARS | 'housing': {'arrearsMonths': 0, 'arrearsAmount': 500} | true",
                "ARREARS | 'housing': {'arrearsMonths': 0, 'arrearsAmount': 0} | false",
                "ARREARS | 'housing': {'arrearsMonths': 0} | ?",
                "ARREARS | 'housing': {'arrearsAmount': 0} | ?",
                "ROOFLESS | 'housing': {'sleepsTonight': 'OUTSIDE'} | true",
                "ROOFLESS | 'housing': {'sleepsTonight': 'CAR_OR_HUT'} | true",
                "ROOFLESS | 'housing': {'sleepsTonight': 'NIGHT_SHELTER'} | true",
                "ROOFLESS | 'housing': {'sleepsTonight': 'SHELTER'} | false",
                "ROOFLESS | 'housing': {'sleepsTonight': 'INSTITUTION'} | false",
                "ROOFLESS | 'housing': {'sleepsTonight': 'WITH_OTHERS'} | false",
                "ROOFLESS | 'housing': {'sleepsTonight': 'OWN_HOME'} | false",
                "ROOFLESS | 'housing': {'rooflessSince': @0} | true",
                "ROOFLESS | 'housing': {'rooflessSince': @1} | ?",
                "HOUSELESS | 'housing': {'sleepsTonight': 'SHELTER'} | true",
                "HOUSELESS | 'housing': {'sleepsTonight': 'HOSTEL'} | true",
                "HOUSELESS | 'housing': {'sleepsTonight': 'INSTITUTION'} | ?",
                "HOUSELESS | 'housing': {'sleepsTonight': 'INSTITUTION', 'ownLegalTitle': false} | true",
                "HOUSELESS | 'housing': {'sleepsTonight': 'INSTITUTION', 'ownLegalTitle': true} | ?",
                "HOUSELESS | 'housing': {'sleepsTonight': 'WITH_OTHERS'} | ?",
                "HOUSELESS | 'housing': {'sleepsTonight': 'OUTSIDE'} | ?",
                "HOUSELESS | 'housing': {'sleepsTonight': 'OWN_HOME'} | false",
                "VIOLENCE_IN_HOME | 'violence': {'cohabiting': true} | true",
                "VIOLENCE_IN_HOME | 'violence': {'cohabiting': false} | false",
                "INVOLUNTARY_WITH_OTHERS | 'housing': {'sleepsTonight': 'WITH_OTHERS'} | ?",
                "ENFORCEMENT | 'debt': {'enforcements': 1} | true",
                "ENFORCEMENT | 'debt': {'enforcements': 0} | false",
                "DEBT_NO_ENFORCEMENT | 'debt': {'totalDebt': 1, 'enforcements': 0} | true",
                "DEBT_NO_ENFORCEMENT | 'debt': {'totalDebt': 1, 'enforcements': 1} | ?",
                "DEBT_NO_ENFORCEMENT | 'debt': {'totalDebt': 1} | ?",
                "DEBT_NO_ENFORCEMENT | 'debt': {'totalDebt': 0} | false",
                "ALIMONY_DEBT | 'debt': {'alimonyMonths': 1} | true",
                "ALIMONY_DEBT | 'debt': {'alimonyMonths': 0} | false",
                "ACCOUNT_BLOCKED | 'debt': {'wageOrBenefitBlocked': true} | ?",
                "NO_INCOME | 'income': {'monthlyAmount': 0} | true",
                "NO_INCOME | 'income': {'monthlyAmount': 1} | false",
                "MISSING_ID | 'income': {'validIdentityCard': false} | true",
                "MISSING_ID | 'income': {'validIdentityCard': true} | false",
                "NO_GP | 'health': {'hasGeneralPractitioner': false} | true",
                "NO_GP | 'health': {'hasGeneralPractitioner': true} | false",
                "NO_INSURANCE | 'health': {'insured': false} | true",
                "NO_INSURANCE | 'health': {'insured': true} | ?",
                "SUICIDAL_IDEATION | 'mentalHealth': {'suicidality': 'NONE'} | false",
                "SUICIDAL_IDEATION | 'mentalHealth': {'suicidality': 'IDEATION'} | true",
                "SUICIDAL_IDEATION | 'mentalHealth': {'suicidality': 'PLAN'} | ?",
                "SUICIDAL_PLAN | 'mentalHealth': {'suicidality': 'NONE'} | false",
                "SUICIDAL_PLAN | 'mentalHealth': {'suicidality': 'IDEATION'} | ?",
                "SUICIDAL_PLAN | 'mentalHealth': {'suicidality': 'PLAN'} | true",
                "SUICIDAL_PLAN | 'mentalHealth': {'suicidality': 'INTENT_MEANS'} | true",
                "SUICIDAL_PLAN | 'mentalHealth': {'suicidality': 'ATTEMPT_RECENT'} | true",
                "CARE_GRADE_I_II | 'care': {'grade': 'II'} | true",
                "CARE_GRADE_I_II | 'care': {'grade': 'III'} | false",
                "CARE_GRADE_III_IV | 'care': {'grade': 'IV'} | true",
                "CARE_GRADE_III_IV | 'care': {'grade': 'NONE'} | false",
                "SERVICE_ENDING | 'care': {'serviceEndsOn': @0} | true",
                "SERVICE_ENDING | 'care': {'serviceEndsOn': @-1} | ?",
                "CHILD_INJURY | 'household': {'children': [{'injured': false}, {'injured': true}]} | true",
                "CHILD_INJURY | 'household': {'children': [{'injured': false}, {}]} | ?",
                "CHILD_INJURY | 'household': {'children': [{'injured': false}]} | false",
                "CHILD_DISABILITY | 'household': {'children': [{'disability': true}]} | true",
                "CHILD_AFRAID | 'household': {'children': []} | false",
                "CHILD_RUNAWAY | 'household': {'children': []} | ?",
                "DV_ORDER_RUNNING | 'violence': {'expulsionOn': @0} | true",
                "DV_ORDER_RUNNING | 'violence': {'expulsionOn': @-14} | true",
                "DV_ORDER_RUNNING | 'violence': {'expulsionOn': @-15} | ?",
                "DV_ORDER_RUNNING | 'violence': {'expulsionOn': @1} | ?",
                "DV_ORDER_RUNNING | 'violence': {'courtMeasureOn': @0} | true",
                "DV_ORDER_RUNNING | 'violence': {'courtMeasureOn': @-32} | ?",
                "DV_ORDER_RUNNING | 'violence': {'courtMeasureOn': @1} | ?",
                "RELEASED | 'offender': {'releasedOn': @0} | true",
                "RELEASED | 'offender': {'releasedOn': '2025-11-23'} | true",
                "RELEASED | 'offender': {'releasedOn': '2025-11-22'} | false",
                "RELEASED | 'offender': {'releasedOn': @1} | ?",
                "RELEASE_PLANNED | 'offender': {'releaseOn': @0} | true",
                "RELEASE_PLANNED | 'offender': {'releaseOn': @-1} | ?",
                "NEEDS_PAYEE | 'capacity': {'payeeFor': []} | false",
                "NO_PERMIT | 'migration': {'status': 'NONE'} | true",
                "NO_PERMIT | 'migration': {'status': 'CITIZEN'} | false",
                "TEMP_PROTECTION | 'migration': {'status': 'TEMP_PROTECTION'} | true",
                "ASYLUM_SEEKER | 'migration': {'status': 'ASYLUM_SEEKER'} | true",
                "PERMIT_EXPIRING | 'migration': {'permitEndsOn': @60} | true",
                "PERMIT_EXPIRING | 'migration': {'permitEndsOn': @61} | ?",
                "PERMIT_EXPIRING | 'migration': {'permitEndsOn': @-1} | ?"
            })
    void a_date_an_amount_or_an_answer_implies_a_situation(
            Situation situation, String section, @Nullable Boolean expected) {
        assertThat(situation(dated(section), situation)).isEqualTo(expected);
    }

    @Test
    void without_the_optional_parameter_a_permit_implies_nothing() {
        ProjectedCase projected = Projection.of(
                file(dated("'migration': {'permitEndsOn': @10}")), AS_OF, ProjectionSample.parameters(false));
        assertThat(situation(projected, Situation.PERMIT_EXPIRING)).isNull();
    }

    @Test
    void an_empty_case_implies_nothing() {
        Moment moment = new Moment(AS_OF, ProjectionLimits.of(PARAMETERS));
        assertThat(Implications.all()).isNotEmpty().allSatisfy(row -> assertThat(row.value(file(""), moment))
                .isNull());
    }

    @Test
    void every_row_names_its_reason_and_a_field_of_the_case_file() {
        Set<String> fields = new TreeSet<>(CasePointers.fields());
        assertThat(Implications.all()).allSatisfy(row -> {
            assertThat(row.reason()).matches("(needs|escalations)\\.md .+");
            assertThat(fields).contains(row.pointer());
        });
    }
}
