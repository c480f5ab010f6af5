package cz.opora.codes;

import java.util.List;

/**
 * What may have to be escalated, with the facts that never depend on the case: kind, urgency class, recipients.
 * Source: escalations.md, escalations.csv.
 */
public enum EscalationCode implements Code {
    CHILD_ACUTE(
            "Dítě v bezprostředním nebezpečí",
            "Child in acute danger",
            Mark.S,
            "E01",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.POLICE, ActorType.OSPOD, ActorType.EMS)),
    CHILD_CRIME(
            "Podezření na trestný čin na dítěti",
            "Suspected crime on a child",
            Mark.S,
            "E02",
            EscalationKind.DUTY,
            Urgency.IMMEDIATE,
            List.of(ActorType.POLICE, ActorType.PROSECUTOR, ActorType.OSPOD)),
    CHILD_DV(
            "Dítě v domácnosti s domácím násilím",
            "Child in a household with domestic violence",
            Mark.S,
            "E03",
            EscalationKind.DUTY,
            Urgency.WITHIN_72H,
            List.of(ActorType.OSPOD, ActorType.POLICE)),
    CHILD_S6(
            "Ohrožené dítě podle § 6",
            "Child at risk under section 6",
            Mark.S,
            "E04",
            EscalationKind.DUTY,
            Urgency.WITHIN_72H,
            List.of(ActorType.OSPOD)),
    TRUANCY(
            "Záškoláctví nebo častá absence",
            "Truancy or frequent absence",
            Mark.S,
            "E05",
            EscalationKind.CONSULT,
            Urgency.WITHIN_14D,
            List.of(ActorType.SCHOOL, ActorType.MISDEMEANOUR, ActorType.OSPOD)),
    CHILD_PREVENTIVE(
            "Pomoci rodině, nepředávat OSPOD",
            "Help the family, no handover",
            Mark.S,
            "E06",
            EscalationKind.PREVENTIVE,
            Urgency.WITHIN_14D,
            List.of(ActorType.ORP_SOCIAL, ActorType.SAS_FAMILY, ActorType.SCHOOL)),
    CHILD_LEFT_IN_HOSPITAL(
            "Dítě ponechané v nemocnici nebo neformálně předané",
            "Child left in hospital or handed over informally",
            Mark.S,
            "E07",
            EscalationKind.DUTY,
            Urgency.WITHIN_24H,
            List.of(ActorType.OSPOD)),
    PREGNANCY_RISK(
            "Ohrožené těhotenství",
            "Pregnancy at risk",
            Mark.K,
            "E08",
            EscalationKind.CONSULT,
            Urgency.WITHIN_72H,
            List.of(ActorType.SPECIALIST, ActorType.SHELTER, ActorType.OSPOD)),
    OSPOD_TIMELINES(
            "Lhůty OSPOD v plánu",
            "OSPOD time limits in the plan",
            Mark.S,
            "E09",
            EscalationKind.ORGANISATIONAL,
            Urgency.ROUTINE,
            List.of(ActorType.OSPOD)),
    TZ367_PREVENT(
            "Překazit trestný čin (§ 367)",
            "Prevent a crime (section 367)",
            Mark.S,
            "E10",
            EscalationKind.DUTY,
            Urgency.IMMEDIATE,
            List.of(ActorType.POLICE, ActorType.PROSECUTOR)),
    TZ368_REPORT(
            "Oznámit trestný čin (§ 368)",
            "Report a crime (section 368)",
            Mark.S,
            "E11",
            EscalationKind.DUTY,
            Urgency.WITHIN_24H,
            List.of(ActorType.POLICE, ActorType.PROSECUTOR)),
    CRIME_UNLISTED(
            "Trestný čin mimo seznamy",
            "Crime on neither list",
            Mark.K,
            "E12",
            EscalationKind.CONSULT,
            Urgency.ROUTINE,
            List.of(ActorType.OFFICE_LAWYER, ActorType.DEPT_HEAD)),
    HELP(
            "Poskytnout pomoc",
            "Give help",
            Mark.S,
            "E13",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.EMS, ActorType.FIRE, ActorType.POLICE)),
    DV_DANGER(
            "Domácí násilí, nebezpečí teď",
            "Domestic violence, danger now",
            Mark.S,
            "E14",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.POLICE, ActorType.INTERVENTION_CENTRE, ActorType.SHELTER)),
    DV_VYKAZANI(
            "Běží vykázání",
            "Expulsion order running",
            Mark.S,
            "E15",
            EscalationKind.SAFETY,
            Urgency.WITHIN_72H,
            List.of(ActorType.INTERVENTION_CENTRE, ActorType.LEGAL_AID, ActorType.COURT)),
    DV_CHRONIC(
            "Domácí násilí, které trvá",
            "Lasting domestic violence",
            Mark.S,
            "E16",
            EscalationKind.CONSULT,
            Urgency.WITHIN_72H,
            List.of(ActorType.INTERVENTION_CENTRE, ActorType.EXPERT_COUNSEL)),
    SUICIDE_HIGH(
            "Vysoké riziko sebevraždy",
            "High risk of suicide",
            Mark.S,
            "E17",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.EMS, ActorType.POLICE)),
    SUICIDE_MODERATE(
            "Myšlenky na sebevraždu",
            "Suicidal ideation",
            Mark.G,
            "E18",
            EscalationKind.CONSULT,
            Urgency.WITHIN_24H,
            List.of(ActorType.PSYCHIATRIST, ActorType.CDZ, ActorType.CRISIS_HELP, ActorType.CRISIS_PHONE)),
    PSYCH_DETERIORATION(
            "Zhoršení duševního stavu",
            "Mental state worse",
            Mark.G,
            "E19",
            EscalationKind.CONSULT,
            Urgency.WITHIN_72H,
            List.of(ActorType.PSYCHIATRIST, ActorType.CDZ, ActorType.FAMILY)),
    LIFE_DANGER_NO_SERVICE(
            "Ohrožení života nebo zdraví bez služby (§ 92 a)",
            "Life in danger, no service",
            Mark.S,
            "E20",
            EscalationKind.DUTY,
            Urgency.IMMEDIATE,
            List.of(ActorType.ORP_SOCIAL, ActorType.OTHER_ORP, ActorType.DEPT_HEAD)),
    SERVICES_DO_NOT_AVERT(
            "Služby nebezpečí nemusí odvrátit",
            "Services may not avert the danger",
            Mark.G,
            "E20b",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(
                    ActorType.ORP_SOCIAL,
                    ActorType.DEPT_HEAD,
                    ActorType.RESPITE,
                    ActorType.CRISIS_HELP,
                    ActorType.HOSPITAL,
                    ActorType.OTHER_ORP)),
    HOSPITAL_NOTICE(
            "Oznámení nemocnice před propuštěním (§ 92 c)",
            "Hospital notice before discharge",
            Mark.S,
            "E21",
            EscalationKind.DUTY,
            Urgency.WITHIN_72H,
            List.of(ActorType.HOSPITAL, ActorType.ORP_SOCIAL)),
    SERVICE_ENDED_NOTICE(
            "Oznámení o konci pobytové služby",
            "Notice that a residential service ends",
            Mark.S,
            "E21b",
            EscalationKind.DUTY,
            Urgency.WITHIN_72H,
            List.of(ActorType.ORP_SOCIAL, ActorType.KRAJ)),
    ACUTE_HEALTH(
            "Akutní zdravotní potíže",
            "Acute health problem",
            Mark.S,
            "E22",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.EMS, ActorType.GP)),
    SELF_NEGLECT_LIFE(
            "O sebe se nestará, jde o život a pomoc odmítá",
            "Life-threatening self-neglect with refusal",
            Mark.S,
            "E23a",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.EMS, ActorType.GP, ActorType.ORP_SOCIAL, ActorType.DEPT_HEAD)),
    SELF_NEGLECT_SQUALOR(
            "Zanedbaná domácnost, člověk pomoc odmítá",
            "Squalor with refusal of help",
            Mark.S,
            "E23b",
            EscalationKind.CONSULT,
            Urgency.WITHIN_14D,
            List.of(ActorType.GP, ActorType.PUBLIC_HEALTH_OFFICE, ActorType.BUILDING_OFFICE)),
    EVICTION_IMMINENT(
            "Hrozí ztráta bytu",
            "Loss of the flat imminent",
            Mark.S,
            "E24",
            EscalationKind.SAFETY,
            Urgency.WITHIN_72H,
            List.of(
                    ActorType.DEBT_ADVICE,
                    ActorType.LEGAL_AID,
                    ActorType.LANDLORD,
                    ActorType.HOUSING_CONTACT,
                    ActorType.UP,
                    ActorType.HOUSING_DEPT)),
    ROOFLESS_TONIGHT(
            "Dnes nemá kde spát",
            "No shelter tonight",
            Mark.S,
            "E25",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.NIGHT_SHELTER, ActorType.CRISIS_HELP, ActorType.SHELTER, ActorType.CRISIS_FLAT)),
    HOUSING_ACT(
            "Podpora bydlení podle zákona 175/2025",
            "Support of housing under Act 175/2025",
            Mark.S,
            "E26",
            EscalationKind.DUTY,
            Urgency.WITHIN_14D,
            List.of(ActorType.HOUSING_CONTACT, ActorType.UP)),
    NO_INCOME(
            "Bez příjmu nebo jídla",
            "No income or food",
            Mark.S,
            "E27",
            EscalationKind.SAFETY,
            Urgency.WITHIN_24H,
            List.of(ActorType.UP, ActorType.FOOD_BANK)),
    DEBT_CRISIS(
            "Dluhová krize",
            "Debt crisis",
            Mark.S,
            "E28",
            EscalationKind.CONSULT,
            Urgency.WITHIN_14D,
            List.of(ActorType.DEBT_ADVICE, ActorType.EXECUTOR, ActorType.INSOLVENCY)),
    FINANCIAL_EXPLOITATION(
            "Finanční zneužívání",
            "Financial exploitation",
            Mark.S,
            "E29",
            EscalationKind.CONSULT,
            Urgency.WITHIN_72H,
            List.of(ActorType.POLICE, ActorType.COURT, ActorType.MUNICIPALITY_I_II, ActorType.UP)),
    CANNOT_ACT_CONTRACT(
            "Nemůže sám uzavřít smlouvu o službě",
            "Cannot conclude a service contract",
            Mark.S,
            "E30",
            EscalationKind.DUTY,
            Urgency.WITHIN_72H,
            List.of(ActorType.ORP_SOCIAL, ActorType.OTHER_ORP, ActorType.FACILITY_ORP)),
    CAPACITY_SUPPORT(
            "Podpora při rozhodování",
            "Support in decisions",
            Mark.S,
            "E31",
            EscalationKind.PREVENTIVE,
            Urgency.ROUTINE,
            List.of(ActorType.FAMILY, ActorType.COURT)),
    CAPACITY_LIMIT(
            "Podnět k omezení svéprávnosti",
            "Motion on legal capacity",
            Mark.S,
            "E32",
            EscalationKind.CONSULT,
            Urgency.WITHIN_14D,
            List.of(ActorType.COURT)),
    GUARDIAN_FAILS(
            "Opatrovník selhává nebo je ve střetu zájmů",
            "Guardian fails or is in conflict",
            Mark.K,
            "E33",
            EscalationKind.CONSULT,
            Urgency.WITHIN_72H,
            List.of(ActorType.COURT, ActorType.DEPT_HEAD)),
    DETAINED_IN_SERVICE(
            "Držen ve službě proti své vůli",
            "Held in a service against his will",
            Mark.S,
            "E34",
            EscalationKind.CONSULT,
            Urgency.WITHIN_24H,
            List.of(ActorType.COURT, ActorType.OMBUDSMAN, ActorType.MPSV)),
    COURT_PLACEMENT_UNLAWFUL(
            "Soud: další držení ve službě je nepřípustné",
            "Court: further holding is inadmissible",
            Mark.S,
            "E59",
            EscalationKind.SAFETY,
            Urgency.WITHIN_72H,
            List.of(ActorType.ORP_SOCIAL, ActorType.GUARDIAN, ActorType.FAMILY, ActorType.UP)),
    PRISON_RELEASE(
            "Propuštění z vězení",
            "Release from prison",
            Mark.S,
            "E35",
            EscalationKind.SAFETY,
            Urgency.WITHIN_24H,
            List.of(ActorType.CURATOR, ActorType.PRISON, ActorType.PMS, ActorType.UP, ActorType.HOUSING_CONTACT)),
    YOUNG_LEAVER(
            "Mladý člověk odchází z péče",
            "Young person leaving care",
            Mark.S,
            "E36",
            EscalationKind.SAFETY,
            Urgency.WITHIN_14D,
            List.of(ActorType.CURATOR, ActorType.HALFWAY_HOUSE, ActorType.UP)),
    FOREIGNER_STATUS(
            "Pobyt nebo pojištění cizince",
            "Foreigner's permit or insurance",
            Mark.K,
            "E37",
            EscalationKind.CONSULT,
            Urgency.WITHIN_14D,
            List.of(ActorType.INTEGRATION, ActorType.LEGAL_AID, ActorType.OAMP, ActorType.UMPOD)),
    TRAFFICKING(
            "Obchod s lidmi a vykořisťování",
            "Trafficking and exploitation",
            Mark.S,
            "E38",
            EscalationKind.SAFETY,
            Urgency.IMMEDIATE,
            List.of(ActorType.POLICE, ActorType.EXPERT_COUNSEL, ActorType.SHELTER)),
    WORKER_SAFETY(
            "Bezpečnost pracovníka",
            "Safety of the worker",
            Mark.K,
            "E39",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_24H,
            List.of(ActorType.CITY_POLICE, ActorType.POLICE, ActorType.DEPT_HEAD)),
    MOVE_TO_OTHER_ORP(
            "Stěhování do jiné ORP",
            "Move to another ORP",
            Mark.S,
            "E40",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_14D,
            List.of(ActorType.OTHER_ORP, ActorType.OSPOD)),
    NETWORK_GAP(
            "Mezera v síti",
            "Gap in the network",
            Mark.S,
            "E50",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_14D,
            List.of(ActorType.COORDINATOR)),
    SERVICE_REFUSED(
            "Služba odmítla",
            "Service refused",
            Mark.S,
            "E51",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_14D,
            List.of(ActorType.COORDINATOR, ActorType.MPSV, ActorType.KRAJ)),
    ACTOR_INACTIVE(
            "Aktér neodpovídá",
            "Actor does not respond",
            Mark.S,
            "E52",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_14D,
            List.of(ActorType.COORDINATOR)),
    NOBODY_ACCEPTS(
            "Klienta nikdo nepřijme",
            "Nobody accepts the client",
            Mark.G,
            "E53",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_14D,
            List.of(ActorType.COORDINATOR, ActorType.DEPT_HEAD, ActorType.KRAJ)),
    DUPLICITY(
            "Zdvojená práce",
            "Duplicated work",
            Mark.S,
            "E54",
            EscalationKind.ORGANISATIONAL,
            Urgency.ROUTINE,
            List.of(ActorType.COORDINATOR)),
    CONFLICT_IN_OFFICE(
            "Spor odborů úřadu",
            "Conflict inside the office",
            Mark.S,
            "E55",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_14D,
            List.of(ActorType.DEPT_HEAD)),
    OVERLOAD(
            "Přetížení pracovníka",
            "Worker overloaded",
            Mark.G,
            "E56",
            EscalationKind.ORGANISATIONAL,
            Urgency.ROUTINE,
            List.of(ActorType.DEPT_HEAD)),
    COMPLAINT_LEGAL(
            "Stížnost, dožádání, média",
            "Complaint, request for the file, media",
            Mark.G,
            "E57",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_24H,
            List.of(ActorType.DEPT_HEAD, ActorType.OFFICE_LAWYER)),
    CRITICAL_EVENT(
            "Kritická událost",
            "Critical event",
            Mark.G,
            "E58",
            EscalationKind.ORGANISATIONAL,
            Urgency.WITHIN_24H,
            List.of(ActorType.DEPT_HEAD, ActorType.KRAJ));

    private final Text text;
    private final Mark mark;
    private final String id;
    private final EscalationKind kind;
    private final Urgency urgency;
    private final List<ActorType> recipients;

    EscalationCode(
            String cs,
            String en,
            Mark mark,
            String id,
            EscalationKind kind,
            Urgency urgency,
            List<ActorType> recipients) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.id = id;
        this.kind = kind;
        this.urgency = urgency;
        this.recipients = recipients;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The id of the row in the dossier, such as {@code E06}. */
    public String id() {
        return id;
    }

    /** What kind of escalation this is. */
    public EscalationKind kind() {
        return kind;
    }

    /** The urgency class when a rule says nothing sharper. */
    public Urgency urgency() {
        return urgency;
    }

    /** Who is to be told, most important first. */
    public List<ActorType> recipients() {
        return recipients;
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
