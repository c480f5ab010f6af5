package cz.opora.codes;

import static cz.opora.codes.ActorType.*;
import static cz.opora.codes.EscalationKind.*;
import static cz.opora.codes.Mark.*;
import static cz.opora.codes.Urgency.*;

import java.util.List;

/**
 * What may have to be escalated, with the facts that never depend on the case: kind, urgency class, recipients.
 * Source: escalations.md, escalations.csv.
 */
public enum EscalationCode implements Code {
    CHILD_ACUTE(
            "Dítě v bezprostředním nebezpečí",
            "Child in acute danger",
            row("E01", S, SAFETY, IMMEDIATE, POLICE, OSPOD, EMS)),
    CHILD_CRIME(
            "Podezření na trestný čin na dítěti",
            "Suspected crime on a child",
            row("E02", S, DUTY, IMMEDIATE, POLICE, PROSECUTOR, OSPOD)),
    CHILD_DV(
            "Dítě v domácnosti s domácím násilím",
            "Child in a household with domestic violence",
            row("E03", S, DUTY, WITHIN_72H, OSPOD, POLICE)),
    CHILD_S6("Ohrožené dítě podle § 6", "Child at risk under section 6", row("E04", S, DUTY, WITHIN_72H, OSPOD)),
    TRUANCY(
            "Záškoláctví nebo častá absence",
            "Truancy or absence",
            row("E05", S, CONSULT, WITHIN_14D, SCHOOL, MISDEMEANOUR, OSPOD)),
    CHILD_PREVENTIVE(
            "Pomoci rodině, nepředávat OSPOD",
            "Help the family, no handover",
            row("E06", S, PREVENTIVE, WITHIN_14D, ORP_SOCIAL, SAS_FAMILY, SCHOOL)),
    CHILD_LEFT_IN_HOSPITAL(
            "Dítě ponechané v nemocnici nebo neformálně předané",
            "Child left in hospital or handed over informally",
            row("E07", S, DUTY, WITHIN_24H, OSPOD)),
    PREGNANCY_RISK(
            "Ohrožené těhotenství",
            "Pregnancy at risk",
            row("E08", K, CONSULT, WITHIN_72H, SPECIALIST, SHELTER, OSPOD)),
    OSPOD_TIMELINES(
            "Lhůty OSPOD v plánu", "OSPOD time limits in the plan", row("E09", S, ORGANISATIONAL, ROUTINE, OSPOD)),
    TZ367_PREVENT(
            "Překazit trestný čin (§ 367)",
            "Prevent a crime (section 367)",
            row("E10", S, DUTY, IMMEDIATE, POLICE, PROSECUTOR)),
    TZ368_REPORT(
            "Oznámit trestný čin (§ 368)",
            "Report a crime (section 368)",
            row("E11", S, DUTY, WITHIN_24H, POLICE, PROSECUTOR)),
    CRIME_UNLISTED(
            "Trestný čin mimo seznamy",
            "Crime on neither list",
            row("E12", K, CONSULT, ROUTINE, OFFICE_LAWYER, DEPT_HEAD)),
    HELP("Poskytnout pomoc", "Give help", row("E13", S, SAFETY, IMMEDIATE, EMS, FIRE, POLICE)),
    DV_DANGER(
            "Domácí násilí, nebezpečí teď",
            "Domestic violence, danger now",
            row("E14", S, SAFETY, IMMEDIATE, POLICE, INTERVENTION_CENTRE, SHELTER)),
    DV_VYKAZANI(
            "Běží vykázání",
            "Expulsion order running",
            row("E15", S, SAFETY, WITHIN_72H, INTERVENTION_CENTRE, LEGAL_AID, COURT)),
    DV_CHRONIC(
            "Domácí násilí, které trvá",
            "Lasting domestic violence",
            row("E16", S, CONSULT, WITHIN_72H, INTERVENTION_CENTRE, EXPERT_COUNSEL)),
    SUICIDE_HIGH("Vysoké riziko sebevraždy", "High risk of suicide", row("E17", S, SAFETY, IMMEDIATE, EMS, POLICE)),
    SUICIDE_MODERATE(
            "Myšlenky na sebevraždu",
            "Suicidal ideation",
            row("E18", G, CONSULT, WITHIN_24H, PSYCHIATRIST, CDZ, CRISIS_HELP, CRISIS_PHONE)),
    PSYCH_DETERIORATION(
            "Zhoršení duševního stavu",
            "Mental state worse",
            row("E19", G, CONSULT, WITHIN_72H, PSYCHIATRIST, CDZ, FAMILY)),
    LIFE_DANGER_NO_SERVICE(
            "Ohrožení života nebo zdraví bez služby (§ 92 a)",
            "Life in danger, no service",
            row("E20", S, DUTY, IMMEDIATE, ORP_SOCIAL, OTHER_ORP, DEPT_HEAD)),
    SERVICES_DO_NOT_AVERT(
            "Služby nebezpečí nemusí odvrátit",
            "Services may not avert the danger",
            row("E20b", G, SAFETY, IMMEDIATE, ORP_SOCIAL, DEPT_HEAD, RESPITE, CRISIS_HELP, HOSPITAL, OTHER_ORP)),
    HOSPITAL_NOTICE(
            "Oznámení nemocnice před propuštěním (§ 92 c)",
            "Hospital notice before discharge",
            row("E21", S, DUTY, WITHIN_72H, HOSPITAL, ORP_SOCIAL)),
    SERVICE_ENDED_NOTICE(
            "Oznámení o konci pobytové služby",
            "Notice that a residential service ends",
            row("E21b", S, DUTY, WITHIN_72H, ORP_SOCIAL, KRAJ)),
    ACUTE_HEALTH("Akutní zdravotní potíže", "Acute health problem", row("E22", S, SAFETY, IMMEDIATE, EMS, GP)),
    SELF_NEGLECT_LIFE(
            "O sebe se nestará, jde o život a pomoc odmítá",
            "Life-threatening self-neglect with refusal",
            row("E23a", S, SAFETY, IMMEDIATE, EMS, GP, ORP_SOCIAL, DEPT_HEAD)),
    SELF_NEGLECT_SQUALOR(
            "Zanedbaná domácnost, člověk pomoc odmítá",
            "Squalor with refusal of help",
            row("E23b", S, CONSULT, WITHIN_14D, GP, PUBLIC_HEALTH_OFFICE, BUILDING_OFFICE)),
    EVICTION_IMMINENT(
            "Hrozí ztráta bytu",
            "Loss of the flat imminent",
            row("E24", S, SAFETY, WITHIN_72H, DEBT_ADVICE, LEGAL_AID, LANDLORD, HOUSING_CONTACT, UP, HOUSING_DEPT)),
    ROOFLESS_TONIGHT(
            "Dnes nemá kde spát",
            "No shelter tonight",
            row("E25", S, SAFETY, IMMEDIATE, NIGHT_SHELTER, CRISIS_HELP, SHELTER, CRISIS_FLAT)),
    HOUSING_ACT(
            "Podpora bydlení podle zákona 175/2025",
            "Support of housing under Act 175/2025",
            row("E26", S, DUTY, WITHIN_14D, HOUSING_CONTACT, UP)),
    NO_INCOME("Bez příjmu nebo jídla", "No income or food", row("E27", S, SAFETY, WITHIN_24H, UP, FOOD_BANK)),
    DEBT_CRISIS("Dluhová krize", "Debt crisis", row("E28", S, CONSULT, WITHIN_14D, DEBT_ADVICE, EXECUTOR, INSOLVENCY)),
    FINANCIAL_EXPLOITATION(
            "Finanční zneužívání",
            "Financial exploitation",
            row("E29", S, CONSULT, WITHIN_72H, POLICE, COURT, MUNICIPALITY_I_II, UP)),
    CANNOT_ACT_CONTRACT(
            "Nemůže sám uzavřít smlouvu o službě",
            "Cannot conclude a service contract",
            row("E30", S, DUTY, WITHIN_72H, ORP_SOCIAL, OTHER_ORP, FACILITY_ORP)),
    CAPACITY_SUPPORT(
            "Podpora při rozhodování", "Support in decisions", row("E31", S, PREVENTIVE, ROUTINE, FAMILY, COURT)),
    CAPACITY_LIMIT(
            "Podnět k omezení svéprávnosti", "Motion on legal capacity", row("E32", S, CONSULT, WITHIN_14D, COURT)),
    GUARDIAN_FAILS(
            "Opatrovník selhává nebo je ve střetu zájmů",
            "Guardian fails or is in conflict",
            row("E33", K, CONSULT, WITHIN_72H, COURT, DEPT_HEAD)),
    DETAINED_IN_SERVICE(
            "Držen ve službě proti své vůli",
            "Held in a service against his will",
            row("E34", S, CONSULT, WITHIN_24H, COURT, OMBUDSMAN, MPSV)),
    COURT_PLACEMENT_UNLAWFUL(
            "Soud: další držení ve službě je nepřípustné",
            "Court: further holding is inadmissible",
            row("E59", S, SAFETY, WITHIN_72H, ORP_SOCIAL, GUARDIAN, FAMILY, UP)),
    PRISON_RELEASE(
            "Propuštění z vězení",
            "Release from prison",
            row("E35", S, SAFETY, WITHIN_24H, CURATOR, PRISON, PMS, UP, HOUSING_CONTACT)),
    YOUNG_LEAVER(
            "Mladý člověk odchází z péče",
            "Young person leaving care",
            row("E36", S, SAFETY, WITHIN_14D, CURATOR, HALFWAY_HOUSE, UP)),
    FOREIGNER_STATUS(
            "Pobyt nebo pojištění cizince",
            "Foreigner's permit or insurance",
            row("E37", K, CONSULT, WITHIN_14D, INTEGRATION, LEGAL_AID, OAMP, UMPOD)),
    TRAFFICKING(
            "Obchod s lidmi a vykořisťování",
            "Trafficking and exploitation",
            row("E38", S, SAFETY, IMMEDIATE, POLICE, EXPERT_COUNSEL, SHELTER)),
    WORKER_SAFETY(
            "Bezpečnost pracovníka",
            "Safety of the worker",
            row("E39", K, ORGANISATIONAL, WITHIN_24H, CITY_POLICE, POLICE, DEPT_HEAD)),
    MOVE_TO_OTHER_ORP(
            "Stěhování do jiné ORP",
            "Move to another ORP",
            row("E40", S, ORGANISATIONAL, WITHIN_14D, OTHER_ORP, OSPOD)),
    NETWORK_GAP("Mezera v síti", "Gap in the network", row("E50", S, ORGANISATIONAL, WITHIN_14D, COORDINATOR)),
    SERVICE_REFUSED(
            "Služba odmítla", "Service refused", row("E51", S, ORGANISATIONAL, WITHIN_14D, COORDINATOR, MPSV, KRAJ)),
    ACTOR_INACTIVE(
            "Aktér neodpovídá", "Actor does not respond", row("E52", S, ORGANISATIONAL, WITHIN_14D, COORDINATOR)),
    NOBODY_ACCEPTS(
            "Klienta nikdo nepřijme",
            "Nobody accepts the client",
            row("E53", G, ORGANISATIONAL, WITHIN_14D, COORDINATOR, DEPT_HEAD, KRAJ)),
    DUPLICITY("Zdvojená práce", "Duplicated work", row("E54", S, ORGANISATIONAL, ROUTINE, COORDINATOR)),
    CONFLICT_IN_OFFICE(
            "Spor odborů úřadu", "Conflict inside the office", row("E55", S, ORGANISATIONAL, WITHIN_14D, DEPT_HEAD)),
    OVERLOAD("Přetížení pracovníka", "Worker overloaded", row("E56", G, ORGANISATIONAL, ROUTINE, DEPT_HEAD)),
    COMPLAINT_LEGAL(
            "Stížnost, dožádání, média",
            "Complaint, request for the file, media",
            row("E57", G, ORGANISATIONAL, WITHIN_24H, DEPT_HEAD, OFFICE_LAWYER)),
    CRITICAL_EVENT("Kritická událost", "Critical event", row("E58", G, ORGANISATIONAL, WITHIN_24H, DEPT_HEAD, KRAJ));

    private final Text text;
    private final Row row;

    /** What the dossier's table says of an escalation besides its name. */
    private record Row(String id, Mark mark, EscalationKind kind, Urgency urgency, List<ActorType> recipients) {}

    EscalationCode(String cs, String en, Row row) {
        this.text = new Text(cs, en);
        this.row = row;
    }

    private static Row row(String id, Mark mark, EscalationKind kind, Urgency urgency, ActorType... recipients) {
        return new Row(id, mark, kind, urgency, List.of(recipients));
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return row.mark;
    }

    /** The id of the row in the dossier, such as {@code E06}. */
    public String id() {
        return row.id;
    }

    /** What kind of escalation this is. */
    public EscalationKind kind() {
        return row.kind;
    }

    /** The urgency class when a rule says nothing sharper. */
    public Urgency urgency() {
        return row.urgency;
    }

    /** Who is to be told, most important first. */
    public List<ActorType> recipients() {
        return row.recipients;
    }

    /**
     * Whether it tells OSPOD of a child. Beside such an escalation nothing says that there is no ground for telling: neither
     * a do-not about OSPOD nor {@link #CHILD_PREVENTIVE}. Source: escalations.md 3.1 (E01 to E04, E07) for whom they tell;
     * that they silence the others is our reading (G).
     */
    public boolean tellsOspod() {
        return switch (this) {
            case CHILD_ACUTE, CHILD_CRIME, CHILD_DV, CHILD_S6, CHILD_LEFT_IN_HOSPITAL -> true;
            default -> false;
        };
    }
}
