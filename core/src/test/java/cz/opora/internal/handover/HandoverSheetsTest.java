package cz.opora.internal.handover;

import static org.assertj.core.api.Assertions.assertThat;

import cz.opora.advice.Handover;
import cz.opora.advice.HandoverField;
import cz.opora.advice.HandoverTask;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ConsentEntry;
import cz.opora.casefile.RandomCases;
import cz.opora.codes.ActorType;
import cz.opora.codes.ConsentForm;
import cz.opora.codes.DataClass;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.SharingGround;
import cz.opora.codes.SharingManner;
import cz.opora.codes.SharingRow;
import cz.opora.internal.projection.ProjectionSample;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoverSheetsTest {
    private static final Set<DataClass> ALL = EnumSet.allOf(DataClass.class);

    private static CaseFile file(ConsentEntry... consents) {
        CaseFile plain = ProjectionSample.file("""
                "caseId": "V1", "asOf": "2026-11-23",
                "client": {"age": {"years": 58, "on": "2026-11-23"}, "goals": ["HOUSING"]},
                "debt": {"situations": {"ENFORCEMENT": true, "ALIMONY_DEBT": false}, "enforcements": 4,
                         "assessedOn": "2026-11-02"},
                "health": {"situations": {"NO_GP": true}, "chronicIllness": true},
                "needs": [{"domain": "DEBT", "evidence": "DOCUMENT"}],
                "referrals": [{"from": "ORP_SOCIAL", "to": "GP", "outcome": "NO_REPLY"}]
                """);
        return MarkedCase.withConsents(plain, List.of(consents));
    }

    private static Handover sheet(ActorType recipient, ConsentEntry... consents) {
        return SharingSample.sheet(file(consents), List.of(), recipient);
    }

    @Test
    void without_a_consent_a_sheet_holds_the_task_alone() {
        Handover sheet = sheet(ActorType.DEBT_ADVICE);

        assertThat(sheet.fields()).isEmpty();
        assertThat(sheet.caseId()).isNull();
        assertThat(sheet.grounds()).isEmpty();
        assertThat(sheet.tasks()).extracting(task -> task.what().cs()).contains(SharingSample.TASK);
        assertThat(sheet.use().cs()).contains("neposílat");
    }

    @ParameterizedTest
    @EnumSource(ActorType.class)
    void unknown_consent_opens_nothing_to_anybody(ActorType recipient) {
        Handover sheet = SharingSample.sheet(CaseFile.empty(), List.of(), recipient);

        assertThat(sheet.fields()).isEmpty();
        assertThat(sheet.grounds()).allMatch(ground -> ground.ground() == SharingGround.OFFICE);
    }

    @Test
    void a_written_consent_opens_the_classes_it_names_and_the_recipient_needs() {
        Handover sheet = sheet(
                ActorType.DEBT_ADVICE,
                SharingSample.written(ActorType.DEBT_ADVICE, EnumSet.of(DataClass.DEBT, DataClass.DIAG)));

        assertThat(sheet.fields())
                .extracting(HandoverField::pointer)
                .containsExactly("/debt/situations/ENFORCEMENT", "/debt/enforcements");
        assertThat(sheet.fields()).allMatch(field -> field.recordedOn() != null);
        assertThat(sheet.log().cs()).contains(DataClass.DEBT.text().cs());
    }

    @Test
    void an_oral_an_old_an_undated_or_a_withdrawn_consent_opens_nothing() {
        assertThat(List.of(
                        SharingSample.consent(
                                ConsentForm.ORAL_RECORDED, ActorType.GP, ALL, SharingSample.AS_OF, null, null),
                        SharingSample.consent(
                                ConsentForm.WRITTEN, ActorType.GP, ALL, SharingSample.AS_OF.minusYears(2), null, null),
                        SharingSample.consent(ConsentForm.WRITTEN, ActorType.GP, ALL, null, null, null),
                        SharingSample.consent(
                                ConsentForm.WRITTEN,
                                ActorType.GP,
                                ALL,
                                SharingSample.AS_OF.minusDays(5),
                                null,
                                SharingSample.AS_OF)))
                .allMatch(consent -> sheet(ActorType.GP, consent).fields().isEmpty());
    }

    @Test
    void a_consent_for_one_need_holds_only_for_who_serves_that_need() {
        ConsentEntry whole = SharingSample.written(ActorType.DEBT_ADVICE, ALL);
        ConsentEntry housing = purpose(whole, NeedDomain.HOUSING);
        ConsentEntry debt = purpose(whole, NeedDomain.DEBT);

        assertThat(sheet(ActorType.DEBT_ADVICE, housing).fields()).isEmpty();
        assertThat(sheet(ActorType.DEBT_ADVICE, debt).fields()).isNotEmpty();
    }

    @Test
    void danger_opens_the_minimum_to_the_rescue_services_and_nothing_to_the_landlord() {
        CaseFile file = file();

        Handover police = SharingSample.sheet(
                file,
                List.of(SharingSample.escalation(EscalationCode.SUICIDE_HIGH, ActorType.POLICE)),
                ActorType.POLICE);
        Handover landlord = SharingSample.sheet(
                file,
                List.of(SharingSample.escalation(EscalationCode.SUICIDE_HIGH, ActorType.LANDLORD)),
                ActorType.LANDLORD);

        assertThat(police.fields()).extracting(HandoverField::pointer).containsExactly("/client/age");
        assertThat(police.grounds()).extracting(ground -> ground.ground()).containsExactly(SharingGround.DANGER);
        assertThat(police.clientFirst()).isFalse();
        assertThat(landlord.manner()).isEqualTo(SharingManner.AGREED_MESSAGE);
        assertThat(landlord.fields()).isEmpty();
        assertThat(landlord.tasks()).isEmpty();
    }

    @Test
    void a_consultation_is_no_ground() {
        Handover sheet = SharingSample.sheet(
                file(),
                List.of(SharingSample.escalation(EscalationCode.SUICIDE_MODERATE, ActorType.PSYCHIATRIST)),
                ActorType.PSYCHIATRIST);

        assertThat(sheet.fields()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActorType.class)
    void where_the_other_person_stays_what_others_propose_and_how_the_work_goes_is_on_no_sheet(ActorType recipient) {
        CaseFile plain = ProjectionSample.file("""
                "asOf": "2026-11-23",
                "violence": {"situations": {"DV_CHRONIC": true}, "otherPartyStaysAt": "dum-1", "otherPartyUses": "dum-2",
                             "reportProposed": true},
                "migration": {"situations": {"NO_PERMIT": true}, "reportProposed": true},
                "capacity": {"guardianshipProposed": true}, "mentalHealth": {"hospitalisationProposed": true},
                "work": {"policeProposed": true, "complaint": true, "lastContactOn": "2026-11-01"}
                """);
        CaseFile file = MarkedCase.withConsents(plain, List.of(SharingSample.written(recipient, ALL)));

        assertThat(SharingSample.sheet(file, List.of(), recipient).fields())
                .extracting(HandoverField::pointer)
                .noneMatch(pointer -> pointer.startsWith("/violence") || pointer.startsWith("/work"))
                .noneMatch(pointer -> pointer.endsWith("Proposed"));
    }

    @Test
    void a_task_that_tells_of_violence_is_said_in_general() {
        List<HandoverTask> tasks = sheet(ActorType.SCHOOL).tasks();

        assertThat(tasks).hasSize(2).noneMatch(task -> task.what().cs().contains("násil"));
    }

    @Test
    void the_intervention_centre_gets_no_paper() {
        Handover sheet =
                sheet(ActorType.INTERVENTION_CENTRE, SharingSample.written(ActorType.INTERVENTION_CENTRE, ALL));

        assertThat(sheet.manner()).isEqualTo(SharingManner.ORAL_ONLY);
        assertThat(sheet.fields()).isEmpty();
        assertThat(sheet.tasks()).isEmpty();
    }

    @Test
    void a_doctor_with_consent_sees_who_asked_him_before_and_no_diagnosis() {
        Handover sheet = sheet(ActorType.GP, SharingSample.written(ActorType.GP, ALL));

        assertThat(sheet.calls()).hasSize(1);
        assertThat(sheet.caseId()).isEqualTo("V1");
        assertThat(sheet.fields()).noneMatch(field -> field.dataClass() == DataClass.DIAG);
    }

    /** Two rows of one kind would let a consent open what only the other may know. */
    @Test
    void every_class_a_row_opens_on_a_ground_has_a_ground() {
        assertThat(SharingRow.values())
                .allMatch(row -> (row.ground() == null) == row.onGround().isEmpty());
    }

    @Test
    void every_path_the_limits_name_is_one_of_the_case_file() {
        Set<String> known = new TreeSet<>();
        paths("", CaseFile.class, known);

        assertThat(known).containsAll(HandoverLimits.paths());
    }

    @Test
    void the_same_case_gives_the_same_sheet() {
        CaseFile file = RandomCases.of(7);

        assertThat(SharingSample.sheet(file, List.of(), ActorType.UP).toJson())
                .isEqualTo(SharingSample.sheet(file, List.of(), ActorType.UP).toJson());
    }

    private static void paths(String prefix, Class<?> type, Set<String> known) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + "/" + component.getName();
            known.add(path);
            if (component.getType().isRecord()) {
                paths(path, component.getType(), known);
            }
            if (component.getName().equals("children")) {
                paths(path + "/*", cz.opora.casefile.ChildEntry.class, known);
            }
        }
    }

    private static ConsentEntry purpose(ConsentEntry whole, NeedDomain purpose) {
        return new ConsentEntry(
                whole.form(),
                whole.recipients(),
                whole.dataClasses(),
                purpose,
                whole.givenBy(),
                whole.givenOn(),
                whole.validUntil(),
                whole.withdrawnOn());
    }
}
