package cz.opora.codes;

/**
 * A situation in one domain, as the case file records it: true, false, or unknown when it is not listed and its domain
 * is not assessed. Source: needs.md 2.2, situations.csv; default severities are design values (G).
 */
public enum Situation implements Code {
    ROOFLESS("bez přístřeší", "without shelter", Mark.G, NeedDomain.HOUSING, Severity.CRITICAL),
    HOUSELESS(
            "azylový dům, ubytovna, instituce bez návratu",
            "shelter, hostel, institution without return",
            Mark.G,
            NeedDomain.HOUSING,
            Severity.SEVERE),
    INSECURE_EVICTION(
            "výpověď, konec smlouvy, exekuční vyklizení",
            "notice, end of contract, eviction",
            Mark.G,
            NeedDomain.HOUSING,
            Severity.SEVERE),
    INVOLUNTARY_WITH_OTHERS(
            "nedobrovolně u příbuzných", "with relatives involuntarily", Mark.G, NeedDomain.HOUSING, Severity.MODERATE),
    VIOLENCE_IN_HOME(
            "bydlí s násilnou osobou", "lives with a violent person", Mark.G, NeedDomain.HOUSING, Severity.CRITICAL),
    INADEQUATE(
            "nevyhovující nebo přelidněné bydlení",
            "inadequate or overcrowded housing",
            Mark.G,
            NeedDomain.HOUSING,
            Severity.MODERATE),
    ARREARS("dluh na nájmu nebo energiích", "rent or energy arrears", Mark.G, NeedDomain.HOUSING, Severity.MODERATE),
    HOARDING_SQUALOR(
            "hromadění, zanedbaná domácnost", "hoarding, squalor", Mark.G, NeedDomain.HOUSING, Severity.MODERATE),
    BARRIER("bariérový byt", "flat with barriers", Mark.G, NeedDomain.HOUSING, Severity.MODERATE),
    LEAVING_CARE(
            "odchod z ústavní nebo pěstounské péče",
            "leaving institutional or foster care",
            Mark.G,
            NeedDomain.HOUSING,
            Severity.SEVERE),
    DEBT_NO_ENFORCEMENT("dluhy bez exekuce", "debts without enforcement", Mark.G, NeedDomain.DEBT, Severity.MODERATE),
    ENFORCEMENT("exekuce", "enforcement", Mark.G, NeedDomain.DEBT, Severity.MODERATE),
    ACCOUNT_BLOCKED("zablokovaný účet", "account blocked", Mark.G, NeedDomain.DEBT, Severity.SEVERE),
    PREDATORY_LOAN("nevýhodné půjčky", "predatory loans", Mark.G, NeedDomain.DEBT, Severity.MODERATE),
    ALIMONY_DEBT("dluh na výživném", "alimony debt", Mark.G, NeedDomain.DEBT, Severity.MODERATE),
    INSOLVENCY_ELIGIBLE(
            "může žádat o oddlužení", "may apply for debt relief", Mark.G, NeedDomain.DEBT, Severity.MODERATE),
    INSOLVENCY_RUNNING("běží oddlužení", "debt relief running", Mark.G, NeedDomain.DEBT, Severity.MILD),
    INSOLVENCY_AT_RISK("oddlužení ohroženo", "debt relief at risk", Mark.G, NeedDomain.DEBT, Severity.SEVERE),
    DEBT_TO_MUNICIPALITY("dluh u obce", "debt to the municipality", Mark.G, NeedDomain.DEBT, Severity.MODERATE),
    NO_INCOME("bez příjmu", "no income", Mark.G, NeedDomain.INCOME_BENEFITS, Severity.SEVERE),
    NO_FOOD("dnes nemá jídlo", "no food today", Mark.G, NeedDomain.INCOME_BENEFITS, Severity.CRITICAL),
    LOW_INCOME(
            "příjem pod životním minimem",
            "income under the living minimum",
            Mark.G,
            NeedDomain.INCOME_BENEFITS,
            Severity.MODERATE),
    IRREGULAR_INCOME("nepravidelný příjem", "irregular income", Mark.G, NeedDomain.INCOME_BENEFITS, Severity.MODERATE),
    BENEFIT_NOT_CLAIMED(
            "nečerpá dávku, o kterou může žádat",
            "benefit not claimed",
            Mark.G,
            NeedDomain.INCOME_BENEFITS,
            Severity.MODERATE),
    BENEFIT_STOPPED("zastavená dávka, sankce", "benefit stopped", Mark.G, NeedDomain.INCOME_BENEFITS, Severity.SEVERE),
    BENEFIT_WAITING(
            "čeká na rozhodnutí o dávce",
            "waiting for a decision",
            Mark.G,
            NeedDomain.INCOME_BENEFITS,
            Severity.MODERATE),
    UNPAID_ALIMONY("nedostává výživné", "alimony not received", Mark.G, NeedDomain.INCOME_BENEFITS, Severity.MODERATE),
    MISSING_ID("bez platných dokladů", "no valid ID", Mark.G, NeedDomain.INCOME_BENEFITS, Severity.SEVERE),
    NO_GP("bez praktického lékaře", "no general practitioner", Mark.G, NeedDomain.HEALTH, Severity.MODERATE),
    UNTREATED_CHRONIC(
            "neléčená chronická nemoc", "untreated chronic illness", Mark.G, NeedDomain.HEALTH, Severity.MODERATE),
    ACUTE_CONDITION("akutní zdravotní potíže", "acute condition", Mark.G, NeedDomain.HEALTH, Severity.CRITICAL),
    MEDICATION_MISSED("nebere nebo nemá léky", "medication missed", Mark.G, NeedDomain.HEALTH, Severity.SEVERE),
    DISCHARGE_NO_CARE(
            "propuštění z nemocnice bez péče", "discharge without care", Mark.G, NeedDomain.HEALTH, Severity.SEVERE),
    PALLIATIVE("závěr života", "palliative need", Mark.G, NeedDomain.HEALTH, Severity.SEVERE),
    LIFE_THREATENING_NEGLECT(
            "život ohrožující zanedbání sebe",
            "life-threatening self-neglect",
            Mark.G,
            NeedDomain.HEALTH,
            Severity.CRITICAL),
    TREATMENT_REFUSAL("odmítá léčbu", "refuses treatment", Mark.G, NeedDomain.HEALTH, Severity.MODERATE),
    DENTAL("zuby", "dental need", Mark.G, NeedDomain.HEALTH, Severity.MILD),
    INFECTIOUS("infekční nemoc", "infectious disease", Mark.G, NeedDomain.HEALTH, Severity.MODERATE),
    NO_INSURANCE(
            "bez pojištění, dluh na pojistném",
            "no insurance or premium debt",
            Mark.G,
            NeedDomain.HEALTH,
            Severity.MODERATE),
    UNTREATED_MENTAL(
            "podezření na neléčenou nemoc",
            "suspected untreated illness",
            Mark.G,
            NeedDomain.MENTAL_HEALTH,
            Severity.MODERATE),
    SMI_NO_CARE(
            "závažná nemoc bez psychiatra",
            "severe illness without psychiatrist",
            Mark.G,
            NeedDomain.MENTAL_HEALTH,
            Severity.SEVERE),
    RELAPSE_SIGNS("známky zhoršení", "signs of relapse", Mark.G, NeedDomain.MENTAL_HEALTH, Severity.SEVERE),
    SUICIDAL_IDEATION("myšlenky na sebevraždu", "suicidal ideation", Mark.G, NeedDomain.MENTAL_HEALTH, Severity.SEVERE),
    SUICIDAL_PLAN(
            "plán, záměr nebo nedávný pokus o sebevraždu",
            "suicidal plan, intent or recent attempt",
            Mark.G,
            NeedDomain.MENTAL_HEALTH,
            Severity.CRITICAL),
    SELF_HARM("sebepoškozování", "self-harm", Mark.G, NeedDomain.MENTAL_HEALTH, Severity.SEVERE),
    COGNITIVE_DISORDER("zmatenost, demence", "cognitive disorder", Mark.G, NeedDomain.MENTAL_HEALTH, Severity.MODERATE),
    RISK_TO_OTHERS("nebezpečí pro druhé", "danger to others", Mark.G, NeedDomain.MENTAL_HEALTH, Severity.SEVERE),
    PSYCH_DISCHARGE(
            "propuštění z psychiatrické nemocnice",
            "discharge from psychiatric hospital",
            Mark.G,
            NeedDomain.MENTAL_HEALTH,
            Severity.MODERATE),
    PROTECTIVE_TREATMENT(
            "ochranné léčení", "protective treatment", Mark.G, NeedDomain.MENTAL_HEALTH, Severity.MODERATE),
    ADDICTION_NOT_MOTIVATED(
            "závislost, léčbu nechce",
            "addiction, no wish for treatment",
            Mark.G,
            NeedDomain.ADDICTION,
            Severity.MODERATE),
    ADDICTION_WANTS_TREATMENT(
            "závislost, chce se léčit", "addiction, wants treatment", Mark.G, NeedDomain.ADDICTION, Severity.MODERATE),
    INTOXICATED_NOW("teď pod vlivem", "intoxicated now", Mark.G, NeedDomain.ADDICTION, Severity.SEVERE),
    WITHDRAWAL_RISK("hrozí odvykací stav", "risk of withdrawal", Mark.G, NeedDomain.ADDICTION, Severity.CRITICAL),
    INJECTING("injekční užívání", "injecting", Mark.G, NeedDomain.ADDICTION, Severity.SEVERE),
    AFTER_TREATMENT("po léčbě, abstinuje", "after treatment", Mark.G, NeedDomain.ADDICTION, Severity.MILD),
    GAMBLING("hraní, digitální závislost", "gambling, digital", Mark.G, NeedDomain.ADDICTION, Severity.MODERATE),
    ADDICTION_WITH_CHILD(
            "závislost a dítě v domácnosti",
            "addiction with a child at home",
            Mark.G,
            NeedDomain.ADDICTION,
            Severity.SEVERE),
    CARE_UNMET("péče chybí", "care need unmet", Mark.G, NeedDomain.CARE_DEPENDENCY, Severity.SEVERE),
    PNP_NOT_CLAIMED(
            "nesoběstačnost bez příspěvku na péči",
            "dependency without care allowance",
            Mark.G,
            NeedDomain.CARE_DEPENDENCY,
            Severity.MODERATE),
    CARE_GRADE_I_II(
            "příspěvek na péči I-II, doma",
            "care grade I-II at home",
            Mark.G,
            NeedDomain.CARE_DEPENDENCY,
            Severity.MODERATE),
    CARE_GRADE_III_IV(
            "příspěvek na péči III-IV, doma",
            "care grade III-IV at home",
            Mark.G,
            NeedDomain.CARE_DEPENDENCY,
            Severity.SEVERE),
    CARER_OVERLOADED(
            "pečující je vyčerpaný", "carer overloaded", Mark.G, NeedDomain.CARE_DEPENDENCY, Severity.MODERATE),
    CARER_LOST("pečující chybí nebo zemřel", "carer lost", Mark.G, NeedDomain.CARE_DEPENDENCY, Severity.CRITICAL),
    CARER_NEGLECT(
            "zanedbávání nebo týrání pečujícím",
            "neglect or abuse by carer",
            Mark.G,
            NeedDomain.CARE_DEPENDENCY,
            Severity.SEVERE),
    CARE_EXCEEDS_HOME(
            "péče přesahuje možnosti domova", "care exceeds home", Mark.G, NeedDomain.CARE_DEPENDENCY, Severity.SEVERE),
    WAITING_RESIDENTIAL(
            "čeká na pobytovou službu",
            "waiting for residential care",
            Mark.G,
            NeedDomain.CARE_DEPENDENCY,
            Severity.MODERATE),
    WANDERING_FIRE(
            "bloudění, riziko požáru", "wandering, fire risk", Mark.G, NeedDomain.CARE_DEPENDENCY, Severity.SEVERE),
    SERVICE_ENDING(
            "pobytová služba končí", "residential service ends", Mark.G, NeedDomain.CARE_DEPENDENCY, Severity.SEVERE),
    CHILD_INJURY(
            "zranění dítěte blízkou osobou",
            "child injured by a close person",
            Mark.G,
            NeedDomain.FAMILY_CHILD,
            Severity.CRITICAL),
    CHILD_AFRAID("dítě se bojí být doma", "child afraid at home", Mark.G, NeedDomain.FAMILY_CHILD, Severity.CRITICAL),
    CHILD_UNSUPERVISED(
            "dítě bez způsobilého dospělého",
            "child without a capable adult",
            Mark.G,
            NeedDomain.FAMILY_CHILD,
            Severity.CRITICAL),
    CHILD_NEEDS_UNMET(
            "dítě bez jídla, lékaře nebo léků",
            "child without food, doctor or medicines",
            Mark.G,
            NeedDomain.FAMILY_CHILD,
            Severity.SEVERE),
    CHILD_S6_SIGNS(
            "jiný znak ohroženého dítěte (§ 6)",
            "other sign of section 6",
            Mark.G,
            NeedDomain.FAMILY_CHILD,
            Severity.SEVERE),
    CHILD_UNACCOMPANIED(
            "dítě bez doprovodu", "unaccompanied child", Mark.G, NeedDomain.FAMILY_CHILD, Severity.CRITICAL),
    CHILD_RUNAWAY("útěky dítěte", "runaway child", Mark.G, NeedDomain.FAMILY_CHILD, Severity.SEVERE),
    CHILD_OFFENCES(
            "přestupky a trestná činnost dítěte", "child's offences", Mark.G, NeedDomain.FAMILY_CHILD, Severity.SEVERE),
    CHILD_DISABILITY("dítě s postižením", "child with disability", Mark.G, NeedDomain.FAMILY_CHILD, Severity.MODERATE),
    MATERIAL_DEPRIVATION(
            "chudoba rodiny, chybí pomůcky a svačiny",
            "family poverty",
            Mark.G,
            NeedDomain.FAMILY_CHILD,
            Severity.MODERATE),
    PARENTING_OVERLOAD("přetížení rodičů", "parenting overload", Mark.G, NeedDomain.FAMILY_CHILD, Severity.MODERATE),
    PARENTS_CONFLICT("spor rodičů", "conflict of parents", Mark.G, NeedDomain.FAMILY_CHILD, Severity.MODERATE),
    PARENT_ABSENT(
            "rodič v nemocnici nebo ve vazbě",
            "parent hospitalised or arrested",
            Mark.G,
            NeedDomain.FAMILY_CHILD,
            Severity.SEVERE),
    PREGNANCY_NO_SUPPORT(
            "těhotenství bez podpory", "pregnancy without support", Mark.G, NeedDomain.FAMILY_CHILD, Severity.MODERATE),
    TRUANCY("záškoláctví", "truancy", Mark.G, NeedDomain.FAMILY_CHILD, Severity.MODERATE),
    YOUTH_RISK("rizikové chování mladého člověka", "risky youth", Mark.G, NeedDomain.FAMILY_CHILD, Severity.MODERATE),
    DV_DANGER("násilí, nebezpečí teď", "violence, danger now", Mark.G, NeedDomain.DOMESTIC_VIOLENCE, Severity.CRITICAL),
    DV_ORDER_RUNNING(
            "běží vykázání nebo soudní opatření",
            "expulsion order running",
            Mark.G,
            NeedDomain.DOMESTIC_VIOLENCE,
            Severity.SEVERE),
    DV_CHRONIC(
            "násilí bez bezprostředního nebezpečí",
            "violence without immediate danger",
            Mark.G,
            NeedDomain.DOMESTIC_VIOLENCE,
            Severity.SEVERE),
    DV_SENIOR_DISABLED(
            "násilí na seniorovi nebo člověku s postižením",
            "violence against senior or disabled",
            Mark.G,
            NeedDomain.DOMESTIC_VIOLENCE,
            Severity.SEVERE),
    DV_PERPETRATOR_SEEKS_HELP(
            "násilná osoba žádá pomoc",
            "violent person asks for help",
            Mark.G,
            NeedDomain.DOMESTIC_VIOLENCE,
            Severity.MODERATE),
    NO_BASIC_EDUCATION("bez základního vzdělání", "no basic education", Mark.G, NeedDomain.EDUCATION, Severity.MILD),
    DIGITAL_EXCLUSION(
            "neumí číst, neumí s internetem",
            "illiteracy, digital exclusion",
            Mark.G,
            NeedDomain.EDUCATION,
            Severity.MILD),
    NEET("mladý bez školy a práce", "not in education or work", Mark.G, NeedDomain.EMPLOYMENT, Severity.MODERATE),
    UNEMPLOYED_ABLE("bez práce, pracovat může", "unemployed, able", Mark.G, NeedDomain.EMPLOYMENT, Severity.MODERATE),
    UNEMPLOYED_HEALTH("bez práce pro zdraví", "unemployed, health", Mark.G, NeedDomain.EMPLOYMENT, Severity.MODERATE),
    UP_DELETION("vyřazen z evidence", "deleted from the register", Mark.G, NeedDomain.EMPLOYMENT, Severity.MODERATE),
    SHADOW_WORK("práce načerno", "shadow work", Mark.G, NeedDomain.EMPLOYMENT, Severity.MILD),
    JOB_LOSS("ztráta zaměstnání", "job loss", Mark.G, NeedDomain.EMPLOYMENT, Severity.MODERATE),
    CANNOT_ACT("nemůže sám jednat", "cannot act", Mark.G, NeedDomain.LEGAL_CAPACITY, Severity.SEVERE),
    SUPPORT_IN_DECISION(
            "potřebuje podporu při rozhodování",
            "needs support in decisions",
            Mark.G,
            NeedDomain.LEGAL_CAPACITY,
            Severity.MODERATE),
    GUARDIAN_CONFLICT(
            "spor s opatrovníkem", "conflict with guardian", Mark.G, NeedDomain.LEGAL_CAPACITY, Severity.SEVERE),
    FINANCIAL_EXPLOITATION(
            "finanční zneužívání", "financial exploitation", Mark.G, NeedDomain.LEGAL_CAPACITY, Severity.SEVERE),
    NEEDS_PAYEE(
            "potřebuje zvláštního příjemce",
            "needs a special payee",
            Mark.G,
            NeedDomain.LEGAL_CAPACITY,
            Severity.MODERATE),
    HELD_IN_SERVICE(
            "držen ve službě proti vůli", "held in a service", Mark.G, NeedDomain.LEGAL_CAPACITY, Severity.SEVERE),
    LONELINESS("osamělost", "loneliness", Mark.G, NeedDomain.SOCIAL_ISOLATION, Severity.MODERATE),
    BEREAVEMENT("ztráta blízkého", "bereavement", Mark.G, NeedDomain.SOCIAL_ISOLATION, Severity.MODERATE),
    EXCLUDED_LOCALITY(
            "vyloučená lokalita", "excluded locality", Mark.G, NeedDomain.SOCIAL_ISOLATION, Severity.MODERATE),
    LANGUAGE_BARRIER("jazyková bariéra", "language barrier", Mark.G, NeedDomain.SOCIAL_ISOLATION, Severity.MODERATE),
    SENSORY_BARRIER(
            "sluchová nebo zraková bariéra",
            "hearing or sight barrier",
            Mark.G,
            NeedDomain.SOCIAL_ISOLATION,
            Severity.MODERATE),
    COMMUNITY_CONFLICT("spor v sousedství", "community conflict", Mark.G, NeedDomain.SOCIAL_ISOLATION, Severity.MILD),
    VICTIM("oběť trestného činu", "crime victim", Mark.G, NeedDomain.CRIME_VICTIM, Severity.MODERATE),
    VICTIM_VULNERABLE(
            "zvlášť zranitelná oběť",
            "particularly vulnerable victim",
            Mark.G,
            NeedDomain.CRIME_VICTIM,
            Severity.SEVERE),
    TRAFFICKING_SIGNS(
            "známky obchodu s lidmi", "signs of trafficking", Mark.G, NeedDomain.CRIME_VICTIM, Severity.CRITICAL),
    ACCUSED("trestně stíhán", "accused", Mark.G, NeedDomain.CRIME_OFFENDER, Severity.MODERATE),
    SUPERVISION("dohled PMS", "supervision", Mark.G, NeedDomain.CRIME_OFFENDER, Severity.MILD),
    CUSTODY("vazba", "custody", Mark.G, NeedDomain.CRIME_OFFENDER, Severity.MODERATE),
    RELEASE_PLANNED("čeká ho propuštění", "release planned", Mark.G, NeedDomain.CRIME_OFFENDER, Severity.SEVERE),
    RELEASED(
            "propuštěn v posledních 12 měsících",
            "released in the last 12 months",
            Mark.G,
            NeedDomain.CRIME_OFFENDER,
            Severity.SEVERE),
    PERMIT_EXPIRING("končí povolení k pobytu", "permit expiring", Mark.G, NeedDomain.MIGRATION, Severity.MODERATE),
    NO_PERMIT("bez povolení k pobytu", "no permit", Mark.G, NeedDomain.MIGRATION, Severity.SEVERE),
    TEMP_PROTECTION("dočasná ochrana", "temporary protection", Mark.G, NeedDomain.MIGRATION, Severity.MILD),
    ASYLUM_SEEKER("žadatel o azyl", "asylum seeker", Mark.G, NeedDomain.MIGRATION, Severity.MODERATE),
    AGGRESSION_HISTORY(
            "agrese nebo výhrůžky", "aggression or threats", Mark.G, NeedDomain.SAFETY_OF_WORKER, Severity.SEVERE),
    WEAPON("zbraň", "weapon", Mark.G, NeedDomain.SAFETY_OF_WORKER, Severity.CRITICAL),
    HAZARD_NOTE(
            "pes, odlehlé místo, nákaza (poznámka)",
            "dog, isolated place, infection (note)",
            Mark.G,
            NeedDomain.SAFETY_OF_WORKER,
            Severity.MILD);

    private final Text text;
    private final Mark mark;
    private final NeedDomain domain;
    private final Severity defaultSeverity;

    Situation(String cs, String en, Mark mark, NeedDomain domain, Severity defaultSeverity) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.domain = domain;
        this.defaultSeverity = defaultSeverity;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** The domain this situation belongs to. */
    public NeedDomain domain() {
        return domain;
    }

    /** The severity a need has when this situation is true and nothing else is known. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }
}
