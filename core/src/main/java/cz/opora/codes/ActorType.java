package cz.opora.codes;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom one can involve: an office, a professional, a person close to the client, or one of the registered social
 * services of Act 108/2006. One list, because a rule that names who is wanted names either.
 *
 * <p>Sources: actors.md 4.1 (types outside the register) and 4.2 (kinds of services, 108/2006 § 37 to 70a).
 */
public enum ActorType implements Code {
    ORP_SOCIAL(
            "sociální odbor ORP, sociální pracovník obce",
            "social department of the ORP",
            Mark.S,
            Sector.LOCAL_GOV,
            null),
    COORDINATOR("koordinátor podpory", "support coordinator", Mark.S, Sector.LOCAL_GOV, null),
    DEPT_HEAD("vedoucí odboru, tajemník", "head of department, secretary", Mark.S, Sector.LOCAL_GOV, null),
    OFFICE_LAWYER("právník úřadu, pověřenec", "office lawyer, data protection officer", Mark.G, Sector.LOCAL_GOV, null),
    OTHER_ORP("ORP podle místa pobytu, jiná ORP", "ORP of residence, another ORP", Mark.S, Sector.LOCAL_GOV, null),
    FACILITY_ORP("ORP sídla zařízení", "ORP of the seat of the facility", Mark.S, Sector.LOCAL_GOV, null),
    CURATOR("sociální kurátor", "social curator", Mark.S, Sector.LOCAL_GOV, null),
    OSPOD(
            "orgán sociálně-právní ochrany dětí (i kurátor pro mládež)",
            "child protection authority",
            Mark.S,
            Sector.LOCAL_GOV,
            null),
    PUBLIC_GUARDIAN("veřejný opatrovník", "public guardian", Mark.S, Sector.LOCAL_GOV, null),
    GUARDIAN("opatrovník, zákonný zástupce", "guardian", Mark.S, Sector.NATURAL, null),
    HOUSING_DEPT("bytový nebo majetkový odbor", "municipal housing department", Mark.S, Sector.HOUSING, null),
    HOUSING_CONTACT("kontaktní místo pro bydlení", "housing contact point", Mark.S, Sector.HOUSING, null),
    HOUSING_ASSISTANCE(
            "poskytovatel asistence v bydlení", "provider of housing assistance", Mark.S, Sector.HOUSING, null),
    CRISIS_FLAT("krizový byt obce", "municipal crisis flat", Mark.S, Sector.HOUSING, null),
    HOSTEL("ubytovna, penzion", "hostel", Mark.S, Sector.HOUSING, null),
    DEVELOPER("developer, stavebník bytů", "housing developer", Mark.S, Sector.HOUSING, null),
    MISDEMEANOUR("přestupkový orgán", "misdemeanour authority", Mark.S, Sector.LOCAL_GOV, null),
    BUILDING_OFFICE("stavební úřad", "building office", Mark.K, Sector.LOCAL_GOV, null),
    PUBLIC_HEALTH_OFFICE("krajská hygienická stanice", "public health office", Mark.K, Sector.HEALTH, null),
    REGISTRY_OFFICE("osobní doklady, matrika", "ID documents and registry office", Mark.K, Sector.LOCAL_GOV, null),
    MUNICIPALITY_I_II("obec 1. a 2. typu, obecní úřad", "other municipality", Mark.S, Sector.LOCAL_GOV, null),
    MAS("místní akční skupina, Agentura pro sociální začleňování", "local action group", Mark.S, Sector.CIVIL, null),
    PROJECT_WORKER("pracovník projektu", "project worker", Mark.S, Sector.CIVIL, null),
    KRAJ("krajský úřad, metodik", "regional authority", Mark.S, Sector.LOCAL_GOV, null),
    MPSV(
            "Ministerstvo práce a sociálních věcí",
            "Ministry of Labour and Social Affairs",
            Mark.S,
            Sector.LOCAL_GOV,
            null),
    UP("Úřad práce", "Labour Office", Mark.S, Sector.LABOUR_BENEFITS, null),
    CSSZ("ČSSZ, OSSZ", "social security administration", Mark.S, Sector.LABOUR_BENEFITS, null),
    HEALTH_INSURER("zdravotní pojišťovna", "health insurer", Mark.S, Sector.HEALTH, null),
    GP("praktický lékař", "general practitioner", Mark.S, Sector.HEALTH, null),
    PAEDIATRICIAN("dětský lékař", "paediatrician", Mark.S, Sector.HEALTH, null),
    SPECIALIST("odborný lékař (ambulance)", "specialist doctor", Mark.S, Sector.HEALTH, null),
    PSYCHIATRIST("psychiatr", "psychiatrist", Mark.S, Sector.HEALTH, null),
    PSYCHOLOGIST("klinický psycholog, psychoterapeut", "psychologist", Mark.S, Sector.HEALTH, null),
    ADDICTION_CLINIC("adiktologická (AT) ambulance", "addiction clinic", Mark.S, Sector.HEALTH, null),
    DETOX("detoxifikační oddělení", "detoxification unit", Mark.K, Sector.HEALTH, null),
    PSYCHIATRIC_HOSPITAL("psychiatrická nemocnice", "psychiatric hospital", Mark.S, Sector.HEALTH, null),
    CDZ("centrum duševního zdraví", "mental health centre", Mark.S, Sector.HEALTH, null),
    HOSPITAL("nemocnice, LDN, zdravotně-sociální pracovník", "hospital", Mark.S, Sector.HEALTH, null),
    EMS("zdravotnická záchranná služba 155", "emergency medical service", Mark.S, Sector.HEALTH, null),
    HOME_CARE("domácí zdravotní péče", "home nursing care", Mark.S, Sector.HEALTH, null),
    HOSPICE("hospic, mobilní hospic", "hospice", Mark.S, Sector.HEALTH, null),
    SOC_HEALTH(
            "poskytovatel sociálně-zdravotních služeb",
            "provider of social-health services",
            Mark.S,
            Sector.HEALTH,
            null),
    SCHOOL("škola (sociální pedagog, výchovný poradce)", "school", Mark.S, Sector.EDUCATION, null),
    SCHOOL_MEALS("školní jídelna, obědy zdarma", "school meals", Mark.K, Sector.EDUCATION, null),
    KINDERGARTEN("mateřská škola, dětská skupina", "kindergarten, children's group", Mark.K, Sector.EDUCATION, null),
    SPZ("pedagogicko-psychologická poradna, SPC", "educational counselling centre", Mark.S, Sector.EDUCATION, null),
    SVP("středisko výchovné péče", "educational care centre", Mark.S, Sector.EDUCATION, null),
    CHILD_FACILITY("dětský domov, ZDVOP, výchovný ústav", "children's facility", Mark.S, Sector.EDUCATION, null),
    COURT("soud", "court", Mark.S, Sector.JUSTICE, null),
    PROSECUTOR("státní zastupitelství", "prosecutor", Mark.S, Sector.JUSTICE, null),
    PMS("Probační a mediační služba", "probation service", Mark.S, Sector.JUSTICE, null),
    PRISON("vězeňská služba", "prison service", Mark.S, Sector.JUSTICE, null),
    POLICE("Policie ČR", "state police", Mark.S, Sector.SECURITY, null),
    CITY_POLICE("městská policie, asistent prevence", "municipal police", Mark.S, Sector.SECURITY, null),
    FIRE("hasiči", "fire service", Mark.K, Sector.SECURITY, null),
    INSOLVENCY("insolvenční správce", "insolvency administrator", Mark.S, Sector.JUSTICE, null),
    EXECUTOR("soudní exekutor", "bailiff", Mark.K, Sector.JUSTICE, null),
    CREDITOR("věřitel (banka, dodavatel energií, obec)", "creditor", Mark.S, Sector.CIVIL, null),
    DEBT_ADVICE("dluhová, občanská poradna", "debt advice centre", Mark.S, Sector.SOCIAL, null),
    LEGAL_AID("bezplatná právní pomoc", "free legal aid", Mark.S, Sector.JUSTICE, null),
    VIOLENCE_PROGRAMME("program pro násilné osoby", "programme for violent persons", Mark.K, Sector.SOCIAL, null),
    FOOD_BANK("potravinová banka", "food bank", Mark.S, Sector.CIVIL, null),
    VOLUNTEERS("dobrovolnické centrum", "volunteer centre", Mark.S, Sector.CIVIL, null),
    CHURCH_CIVIC("církve, spolky, nadace, kluby", "churches, associations, foundations", Mark.S, Sector.CIVIL, null),
    LANDLORD("pronajímatel, SVJ, správce", "landlord", Mark.S, Sector.HOUSING, null),
    EMPLOYER("zaměstnavatel, sociální podnik", "employer", Mark.S, Sector.LABOUR_BENEFITS, null),
    INTEGRATION("centrum na podporu integrace cizinců", "integration centre", Mark.K, Sector.CIVIL, null),
    OAMP("OAMP MV, cizinecká policie", "immigration authority", Mark.K, Sector.LOCAL_GOV, null),
    UMPOD(
            "Úřad pro mezinárodněprávní ochranu dětí",
            "international child protection office",
            Mark.S,
            Sector.LOCAL_GOV,
            null),
    OMBUDSMAN("veřejný ochránce práv, ochránce dětí", "ombudsman", Mark.S, Sector.JUSTICE, null),
    FOSTER_SUPPORT("pěstouni, doprovázející organizace", "foster care support", Mark.S, Sector.SOCIAL, null),
    FAMILY("rodina, blízcí, sousedé", "family, friends, neighbours", Mark.S, Sector.NATURAL, null),
    BASIC_COUNSEL("základní sociální poradenství", "basic social counselling", Mark.S, Sector.SOCIAL, "37/2"),
    EXPERT_COUNSEL("odborné sociální poradenství", "expert social counselling", Mark.S, Sector.SOCIAL, "37/3"),
    PERSONAL_ASSIST("osobní asistence", "personal assistance", Mark.S, Sector.SOCIAL, "39"),
    HOME_HELP("pečovatelská služba", "home help", Mark.S, Sector.SOCIAL, "40"),
    EMERGENCY_CARE("tísňová péče", "emergency (alarm) care", Mark.S, Sector.SOCIAL, "41"),
    GUIDE_READER("průvodcovské a předčitatelské služby", "guide and reader services", Mark.S, Sector.SOCIAL, "42"),
    SUPPORTED_LIVING("podpora samostatného bydlení", "support of independent living", Mark.S, Sector.SOCIAL, "43"),
    RESPITE("odlehčovací služby", "respite care", Mark.S, Sector.SOCIAL, "44"),
    DAY_CENTRE_CARE("centra denních služeb", "centres of day services", Mark.S, Sector.SOCIAL, "45"),
    DAY_CARE("denní stacionáře", "day care centres", Mark.S, Sector.SOCIAL, "46"),
    WEEK_CARE("týdenní stacionáře", "week care centres", Mark.S, Sector.SOCIAL, "47"),
    HOME_DISABLED(
            "domovy pro osoby se zdravotním postižením",
            "homes for people with disability",
            Mark.S,
            Sector.SOCIAL,
            "48"),
    HOME_SENIOR("domovy pro seniory", "homes for seniors", Mark.S, Sector.SOCIAL, "49"),
    HOME_SPECIAL("domovy se zvláštním režimem", "homes with special regime", Mark.S, Sector.SOCIAL, "50"),
    SHELTERED_HOUSING("chráněné bydlení", "sheltered housing", Mark.S, Sector.SOCIAL, "51"),
    SOCIAL_IN_HOSPITAL(
            "sociální služby ve zdravotnických zařízeních lůžkové péče",
            "social services in hospitals",
            Mark.S,
            Sector.SOCIAL,
            "52"),
    EARLY_CARE("raná péče", "early intervention", Mark.S, Sector.SOCIAL, "54"),
    CRISIS_PHONE("telefonická krizová pomoc", "telephone crisis help", Mark.S, Sector.SOCIAL, "55"),
    INTERPRETING("tlumočnické služby", "interpreting services", Mark.S, Sector.SOCIAL, "56"),
    SHELTER("azylové domy", "shelters", Mark.S, Sector.SOCIAL, "57"),
    HALFWAY_HOUSE("domy na půl cesty", "halfway houses", Mark.S, Sector.SOCIAL, "58"),
    CONTACT_CENTRE("kontaktní centra", "contact centres", Mark.S, Sector.SOCIAL, "59"),
    CRISIS_HELP("krizová pomoc", "crisis help", Mark.S, Sector.SOCIAL, "60"),
    INTERVENTION_CENTRE("intervenční centra", "intervention centres", Mark.S, Sector.SOCIAL, "60a"),
    LOWTH_DAY_CENTRE("nízkoprahová denní centra", "low-threshold day centres", Mark.S, Sector.SOCIAL, "61"),
    LOWTH_YOUTH(
            "nízkoprahová zařízení pro děti a mládež",
            "low-threshold facilities for children and youth",
            Mark.S,
            Sector.SOCIAL,
            "62"),
    NIGHT_SHELTER("noclehárny", "night shelters", Mark.S, Sector.SOCIAL, "63"),
    AFTERCARE("služby následné péče", "aftercare services", Mark.S, Sector.SOCIAL, "64"),
    SAS_FAMILY(
            "sociálně aktivizační služby pro rodiny s dětmi",
            "social activation services for families",
            Mark.S,
            Sector.SOCIAL,
            "65"),
    SAS_SENIOR_DISABLED(
            "SAS pro seniory a osoby se zdravotním postižením",
            "social activation services for seniors and disabled people",
            Mark.S,
            Sector.SOCIAL,
            "66"),
    THERAPY_WORKSHOP("sociálně terapeutické dílny", "social therapy workshops", Mark.S, Sector.SOCIAL, "67"),
    THERAPEUTIC_COMM("terapeutické komunity", "therapeutic communities", Mark.S, Sector.SOCIAL, "68"),
    OUTREACH("terénní programy", "outreach programmes", Mark.S, Sector.SOCIAL, "69"),
    SOCIAL_REHAB("sociální rehabilitace", "social rehabilitation", Mark.S, Sector.SOCIAL, "70"),
    CDZ_SOCIAL("centrum duševního zdraví", "mental health centre, social part", Mark.S, Sector.SOCIAL, "70a");

    private static final Set<ActorType> NOT_LISTED = EnumSet.of(
            ORP_SOCIAL,
            COORDINATOR,
            DEPT_HEAD,
            OFFICE_LAWYER,
            OTHER_ORP,
            FACILITY_ORP,
            GUARDIAN,
            LANDLORD,
            EMPLOYER,
            CREDITOR,
            EXECUTOR,
            INSOLVENCY,
            FAMILY,
            PROJECT_WORKER,
            DEVELOPER);

    private final Text text;
    private final Mark mark;
    private final Sector sector;
    private final @Nullable String paragraph;

    ActorType(String cs, String en, Mark mark, Sector sector, @Nullable String paragraph) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.sector = sector;
        this.paragraph = paragraph;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The sector this actor belongs to. */
    public Sector sector() {
        return sector;
    }

    /** The section of Act 108/2006 that registers this kind of service, or null for an actor outside the register. */
    public @Nullable String paragraph() {
        return paragraph;
    }

    /** Whether a directory lists such actors; the worker or the client knows the others. */
    public boolean listed() {
        return !NOT_LISTED.contains(this);
    }

    /** Whether this is a kind of registered social service. */
    public boolean registeredService() {
        return paragraph != null;
    }
}
