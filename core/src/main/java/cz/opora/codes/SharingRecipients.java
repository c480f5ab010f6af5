package cz.opora.codes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which actors the rows of the table of recipients name. Source: information-sharing.md 6.4. */
final class SharingRecipients {
    private SharingRecipients() {}

    /** The row of every actor outside the register of services, and of those inside it that have a row of their own. */
    static Map<ActorType, SharingRow> named() {
        Map<ActorType, SharingRow> rows = new EnumMap<>(ActorType.class);
        offices(rows);
        people(rows);
        return rows;
    }

    private static void offices(Map<ActorType, SharingRow> rows) {
        put(rows, SharingRow.H01, ActorType.OSPOD);
        put(rows, SharingRow.H02, ActorType.POLICE, ActorType.EMS, ActorType.FIRE);
        put(rows, SharingRow.H04, ActorType.UP, ActorType.CSSZ);
        put(rows, SharingRow.H05, ActorType.HEALTH_INSURER);
        put(rows, SharingRow.H06, ActorType.HOUSING_DEPT, ActorType.HOUSING_CONTACT);
        put(rows, SharingRow.H06, ActorType.HOUSING_ASSISTANCE, ActorType.CRISIS_FLAT);
        put(rows, SharingRow.H11, ActorType.COURT, ActorType.PROSECUTOR);
        put(rows, SharingRow.H12, ActorType.CURATOR, ActorType.PMS, ActorType.PRISON);
        put(rows, SharingRow.H16, ActorType.COORDINATOR, ActorType.KRAJ, ActorType.MPSV);
        put(rows, SharingRow.H16, ActorType.DEVELOPER, ActorType.MAS);
        put(rows, SharingRow.H17, ActorType.DEPT_HEAD, ActorType.OFFICE_LAWYER);
        put(rows, SharingRow.H18, ActorType.OTHER_ORP);
        put(rows, SharingRow.H19, ActorType.INTEGRATION, ActorType.OAMP, ActorType.UMPOD);
        put(rows, SharingRow.H20, ActorType.BUILDING_OFFICE, ActorType.PUBLIC_HEALTH_OFFICE);
        put(rows, SharingRow.H20, ActorType.MISDEMEANOUR, ActorType.REGISTRY_OFFICE, ActorType.CITY_POLICE);
        put(rows, SharingRow.H21, ActorType.MUNICIPALITY_I_II, ActorType.PUBLIC_GUARDIAN);
        // The dossier does not name it: like a guardian it acts for the client in one matter and needs no more.
        put(rows, SharingRow.H21, ActorType.FACILITY_ORP);
    }

    private static void people(Map<ActorType, SharingRow> rows) {
        put(rows, SharingRow.H03, ActorType.GP, ActorType.SPECIALIST, ActorType.PSYCHIATRIST, ActorType.CDZ);
        put(rows, SharingRow.H03, ActorType.HOSPITAL, ActorType.ADDICTION_CLINIC, ActorType.HOME_CARE);
        put(rows, SharingRow.H03, ActorType.HOSPICE);
        // The dossier does not name these; they give the same kind of care under the same secrecy (372/2011 § 51).
        put(rows, SharingRow.H03, ActorType.PAEDIATRICIAN, ActorType.PSYCHOLOGIST, ActorType.DETOX);
        put(rows, SharingRow.H03, ActorType.PSYCHIATRIC_HOSPITAL, ActorType.SOC_HEALTH);
        put(rows, SharingRow.H07, ActorType.LANDLORD, ActorType.HOSTEL, ActorType.CREDITOR, ActorType.EXECUTOR);
        put(rows, SharingRow.H08, ActorType.SCHOOL, ActorType.SPZ, ActorType.SVP, ActorType.KINDERGARTEN);
        put(rows, SharingRow.H08, ActorType.SCHOOL_MEALS);
        put(rows, SharingRow.H10, ActorType.DEBT_ADVICE, ActorType.LEGAL_AID, ActorType.INSOLVENCY);
        put(rows, SharingRow.H13, ActorType.FOOD_BANK, ActorType.VOLUNTEERS, ActorType.CHURCH_CIVIC);
        put(rows, SharingRow.H14, ActorType.EMPLOYER);
        put(rows, SharingRow.H15, ActorType.FAMILY);
        put(rows, SharingRow.H15_GUARDIAN, ActorType.GUARDIAN);
        put(rows, SharingRow.H22, ActorType.PROJECT_WORKER, ActorType.FOSTER_SUPPORT);
        put(rows, SharingRow.ORAL, ActorType.INTERVENTION_CENTRE, ActorType.VIOLENCE_PROGRAMME);
    }

    private static void put(Map<ActorType, SharingRow> rows, SharingRow row, ActorType... types) {
        List.of(types).forEach(type -> rows.put(type, row));
    }
}
