package cz.opora.codes;

import static cz.opora.codes.Mark.*;
import static cz.opora.codes.NeedDomain.*;
import static cz.opora.codes.Severity.*;

/**
 * A situation in one domain, as the case file records it: true, false, or unknown when it is not listed and its domain
 * is not assessed. Source: needs.md 2.2, situations.csv; default severities are design values (G).
 */
public enum Situation implements Code {
    ROOFLESS("bez přístřeší", "without shelter", G, HOUSING, CRITICAL),
    HOUSELESS(
            "azylový dům, ubytovna, instituce bez návratu",
            "shelter, hostel, institution without return",
            G,
            HOUSING,
            SEVERE),
    INSECURE_EVICTION(
            "výpověď, konec smlouvy, exekuční vyklizení", "notice, end of contract, eviction", G, HOUSING, SEVERE),
    INVOLUNTARY_WITH_OTHERS("nedobrovolně u příbuzných", "with relatives involuntarily", G, HOUSING, MODERATE),
    VIOLENCE_IN_HOME("bydlí s násilnou osobou", "lives with a violent person", G, HOUSING, CRITICAL),
    INADEQUATE("nevyhovující nebo přelidněné bydlení", "inadequate or overcrowded housing", G, HOUSING, MODERATE),
    ARREARS("dluh na nájmu nebo energiích", "rent or energy arrears", G, HOUSING, MODERATE),
    HOARDING_SQUALOR("hromadění, zanedbaná domácnost", "hoarding, squalor", G, HOUSING, MODERATE),
    BARRIER("bariérový byt", "flat with barriers", G, HOUSING, MODERATE),
    LEAVING_CARE("odchod z ústavní nebo pěstounské péče", "leaving institutional or foster care", G, HOUSING, SEVERE),
    DEBT_NO_ENFORCEMENT("dluhy bez exekuce", "debts without enforcement", G, DEBT, MODERATE),
    ENFORCEMENT("exekuce", "enforcement", G, DEBT, MODERATE),
    ACCOUNT_BLOCKED("zablokovaný účet", "account blocked", G, DEBT, SEVERE),
    PREDATORY_LOAN("nevýhodné půjčky", "predatory loans", G, DEBT, MODERATE),
    ALIMONY_DEBT("dluh na výživném", "alimony debt", G, DEBT, MODERATE),
    INSOLVENCY_ELIGIBLE("může žádat o oddlužení", "may apply for debt relief", G, DEBT, MODERATE),
    INSOLVENCY_RUNNING("běží oddlužení", "debt relief running", G, DEBT, MILD),
    INSOLVENCY_AT_RISK("oddlužení ohroženo", "debt relief at risk", G, DEBT, SEVERE),
    DEBT_TO_MUNICIPALITY("dluh u obce", "debt to the municipality", G, DEBT, MODERATE),
    NO_INCOME("bez příjmu", "no income", G, INCOME_BENEFITS, SEVERE),
    NO_FOOD("dnes nemá jídlo", "no food today", G, INCOME_BENEFITS, CRITICAL),
    LOW_INCOME("příjem pod životním minimem", "income under the living minimum", G, INCOME_BENEFITS, MODERATE),
    IRREGULAR_INCOME("nepravidelný příjem", "irregular income", G, INCOME_BENEFITS, MODERATE),
    BENEFIT_NOT_CLAIMED("nečerpá dávku, o kterou může žádat", "benefit not claimed", G, INCOME_BENEFITS, MODERATE),
    BENEFIT_STOPPED("zastavená dávka, sankce", "benefit stopped", G, INCOME_BENEFITS, SEVERE),
    BENEFIT_WAITING("čeká na rozhodnutí o dávce", "waiting for a decision", G, INCOME_BENEFITS, MODERATE),
    UNPAID_ALIMONY("nedostává výživné", "alimony not received", G, INCOME_BENEFITS, MODERATE),
    MISSING_ID("bez platných dokladů", "no valid ID", G, INCOME_BENEFITS, SEVERE),
    NO_GP("bez praktického lékaře", "no general practitioner", G, HEALTH, MODERATE),
    UNTREATED_CHRONIC("neléčená chronická nemoc", "untreated chronic illness", G, HEALTH, MODERATE),
    ACUTE_CONDITION("akutní zdravotní potíže", "acute condition", G, HEALTH, CRITICAL),
    MEDICATION_MISSED("nebere nebo nemá léky", "medication missed", G, HEALTH, SEVERE),
    DISCHARGE_NO_CARE("propuštění z nemocnice bez péče", "discharge without care", G, HEALTH, SEVERE),
    PALLIATIVE("závěr života", "palliative need", G, HEALTH, SEVERE),
    LIFE_THREATENING_NEGLECT("život ohrožující zanedbání sebe", "life-threatening self-neglect", G, HEALTH, CRITICAL),
    TREATMENT_REFUSAL("odmítá léčbu", "refuses treatment", G, HEALTH, MODERATE),
    DENTAL("zuby", "dental need", G, HEALTH, MILD),
    INFECTIOUS("infekční nemoc", "infectious disease", G, HEALTH, MODERATE),
    NO_INSURANCE("bez pojištění, dluh na pojistném", "no insurance or premium debt", G, HEALTH, MODERATE),
    UNTREATED_MENTAL("podezření na neléčenou nemoc", "suspected untreated illness", G, MENTAL_HEALTH, MODERATE),
    SMI_NO_CARE("závažná nemoc bez psychiatra", "severe illness without psychiatrist", G, MENTAL_HEALTH, SEVERE),
    RELAPSE_SIGNS("známky zhoršení", "signs of relapse", G, MENTAL_HEALTH, SEVERE),
    SUICIDAL_IDEATION("myšlenky na sebevraždu", "suicidal ideation", G, MENTAL_HEALTH, SEVERE),
    SUICIDAL_PLAN(
            "plán, záměr nebo nedávný pokus o sebevraždu",
            "suicidal plan, intent or recent attempt",
            G,
            MENTAL_HEALTH,
            CRITICAL),
    SELF_HARM("sebepoškozování", "self-harm", G, MENTAL_HEALTH, SEVERE),
    COGNITIVE_DISORDER("zmatenost, demence", "cognitive disorder", G, MENTAL_HEALTH, MODERATE),
    RISK_TO_OTHERS("nebezpečí pro druhé", "danger to others", G, MENTAL_HEALTH, SEVERE),
    PSYCH_DISCHARGE(
            "propuštění z psychiatrické nemocnice", "discharge from psychiatric hospital", G, MENTAL_HEALTH, MODERATE),
    PROTECTIVE_TREATMENT("ochranné léčení", "protective treatment", G, MENTAL_HEALTH, MODERATE),
    ADDICTION_NOT_MOTIVATED("závislost, léčbu nechce", "addiction, no wish for treatment", G, ADDICTION, MODERATE),
    ADDICTION_WANTS_TREATMENT("závislost, chce se léčit", "addiction, wants treatment", G, ADDICTION, MODERATE),
    INTOXICATED_NOW("teď pod vlivem", "intoxicated now", G, ADDICTION, SEVERE),
    WITHDRAWAL_RISK("hrozí odvykací stav", "risk of withdrawal", G, ADDICTION, CRITICAL),
    INJECTING("injekční užívání", "injecting", G, ADDICTION, SEVERE),
    AFTER_TREATMENT("po léčbě, abstinuje", "after treatment", G, ADDICTION, MILD),
    GAMBLING("hraní, digitální závislost", "gambling, digital", G, ADDICTION, MODERATE),
    ADDICTION_WITH_CHILD("závislost a dítě v domácnosti", "addiction with a child at home", G, ADDICTION, SEVERE),
    CARE_UNMET("péče chybí", "care need unmet", G, CARE_DEPENDENCY, SEVERE),
    PNP_NOT_CLAIMED(
            "nesoběstačnost bez příspěvku na péči", "dependency without care allowance", G, CARE_DEPENDENCY, MODERATE),
    CARE_GRADE_I_II("příspěvek na péči I-II, doma", "care grade I-II at home", G, CARE_DEPENDENCY, MODERATE),
    CARE_GRADE_III_IV("příspěvek na péči III-IV, doma", "care grade III-IV at home", G, CARE_DEPENDENCY, SEVERE),
    CARER_OVERLOADED("pečující je vyčerpaný", "carer overloaded", G, CARE_DEPENDENCY, MODERATE),
    CARER_LOST("pečující chybí nebo zemřel", "carer lost", G, CARE_DEPENDENCY, CRITICAL),
    CARER_NEGLECT("zanedbávání nebo týrání pečujícím", "neglect or abuse by carer", G, CARE_DEPENDENCY, SEVERE),
    CARE_EXCEEDS_HOME("péče přesahuje možnosti domova", "care exceeds home", G, CARE_DEPENDENCY, SEVERE),
    WAITING_RESIDENTIAL("čeká na pobytovou službu", "waiting for residential care", G, CARE_DEPENDENCY, MODERATE),
    WANDERING_FIRE("bloudění, riziko požáru", "wandering, fire risk", G, CARE_DEPENDENCY, SEVERE),
    SERVICE_ENDING("pobytová služba končí", "residential service ends", G, CARE_DEPENDENCY, SEVERE),
    CHILD_INJURY("zranění dítěte blízkou osobou", "child injured by a close person", G, FAMILY_CHILD, CRITICAL),
    CHILD_AFRAID("dítě se bojí být doma", "child afraid at home", G, FAMILY_CHILD, CRITICAL),
    CHILD_UNSUPERVISED("dítě bez způsobilého dospělého", "child without a capable adult", G, FAMILY_CHILD, CRITICAL),
    CHILD_NEEDS_UNMET(
            "dítě bez jídla, lékaře nebo léků", "child without food, doctor or medicines", G, FAMILY_CHILD, SEVERE),
    CHILD_S6_SIGNS("jiný znak ohroženého dítěte (§ 6)", "other sign of section 6", G, FAMILY_CHILD, SEVERE),
    CHILD_UNACCOMPANIED("dítě bez doprovodu", "unaccompanied child", G, FAMILY_CHILD, CRITICAL),
    CHILD_RUNAWAY("útěky dítěte", "runaway child", G, FAMILY_CHILD, SEVERE),
    CHILD_OFFENCES("přestupky a trestná činnost dítěte", "child's offences", G, FAMILY_CHILD, SEVERE),
    CHILD_DISABILITY("dítě s postižením", "child with disability", G, FAMILY_CHILD, MODERATE),
    MATERIAL_DEPRIVATION("chudoba rodiny, chybí pomůcky a svačiny", "family poverty", G, FAMILY_CHILD, MODERATE),
    PARENTING_OVERLOAD("přetížení rodičů", "parenting overload", G, FAMILY_CHILD, MODERATE),
    PARENTS_CONFLICT("spor rodičů", "conflict of parents", G, FAMILY_CHILD, MODERATE),
    PARENT_ABSENT("rodič v nemocnici nebo ve vazbě", "parent hospitalised or arrested", G, FAMILY_CHILD, SEVERE),
    PREGNANCY_NO_SUPPORT("těhotenství bez podpory", "pregnancy without support", G, FAMILY_CHILD, MODERATE),
    TRUANCY("záškoláctví", "truancy", G, FAMILY_CHILD, MODERATE),
    YOUTH_RISK("rizikové chování mladého člověka", "risky youth", G, FAMILY_CHILD, MODERATE),
    DV_DANGER("násilí, nebezpečí teď", "violence, danger now", G, DOMESTIC_VIOLENCE, CRITICAL),
    DV_ORDER_RUNNING("běží vykázání nebo soudní opatření", "expulsion order running", G, DOMESTIC_VIOLENCE, SEVERE),
    DV_CHRONIC(
            "násilí bez bezprostředního nebezpečí", "violence without immediate danger", G, DOMESTIC_VIOLENCE, SEVERE),
    DV_SENIOR_DISABLED(
            "násilí na seniorovi nebo člověku s postižením",
            "violence against senior or disabled",
            G,
            DOMESTIC_VIOLENCE,
            SEVERE),
    DV_PERPETRATOR_SEEKS_HELP(
            "násilná osoba žádá pomoc", "violent person asks for help", G, DOMESTIC_VIOLENCE, MODERATE),
    NO_BASIC_EDUCATION("bez základního vzdělání", "no basic education", G, EDUCATION, MILD),
    DIGITAL_EXCLUSION("neumí číst, neumí s internetem", "illiteracy, digital exclusion", G, EDUCATION, MILD),
    NEET("mladý bez školy a práce", "not in education or work", G, EMPLOYMENT, MODERATE),
    UNEMPLOYED_ABLE("bez práce, pracovat může", "unemployed, able", G, EMPLOYMENT, MODERATE),
    UNEMPLOYED_HEALTH("bez práce pro zdraví", "unemployed, health", G, EMPLOYMENT, MODERATE),
    UP_DELETION("vyřazen z evidence", "deleted from the register", G, EMPLOYMENT, MODERATE),
    SHADOW_WORK("práce načerno", "shadow work", G, EMPLOYMENT, MILD),
    JOB_LOSS("ztráta zaměstnání", "job loss", G, EMPLOYMENT, MODERATE),
    CANNOT_ACT("nemůže sám jednat", "cannot act", G, LEGAL_CAPACITY, SEVERE),
    SUPPORT_IN_DECISION("potřebuje podporu při rozhodování", "needs support in decisions", G, LEGAL_CAPACITY, MODERATE),
    GUARDIAN_CONFLICT("spor s opatrovníkem", "conflict with guardian", G, LEGAL_CAPACITY, SEVERE),
    FINANCIAL_EXPLOITATION("finanční zneužívání", "financial exploitation", G, LEGAL_CAPACITY, SEVERE),
    NEEDS_PAYEE("potřebuje zvláštního příjemce", "needs a special payee", G, LEGAL_CAPACITY, MODERATE),
    HELD_IN_SERVICE("držen ve službě proti vůli", "held in a service", G, LEGAL_CAPACITY, SEVERE),
    LONELINESS("osamělost", "loneliness", G, SOCIAL_ISOLATION, MODERATE),
    BEREAVEMENT("ztráta blízkého", "bereavement", G, SOCIAL_ISOLATION, MODERATE),
    EXCLUDED_LOCALITY("vyloučená lokalita", "excluded locality", G, SOCIAL_ISOLATION, MODERATE),
    LANGUAGE_BARRIER("jazyková bariéra", "language barrier", G, SOCIAL_ISOLATION, MODERATE),
    SENSORY_BARRIER("sluchová nebo zraková bariéra", "hearing or sight barrier", G, SOCIAL_ISOLATION, MODERATE),
    COMMUNITY_CONFLICT("spor v sousedství", "community conflict", G, SOCIAL_ISOLATION, MILD),
    VICTIM("oběť trestného činu", "crime victim", G, CRIME_VICTIM, MODERATE),
    VICTIM_VULNERABLE("zvlášť zranitelná oběť", "particularly vulnerable victim", G, CRIME_VICTIM, SEVERE),
    TRAFFICKING_SIGNS("známky obchodu s lidmi", "signs of trafficking", G, CRIME_VICTIM, CRITICAL),
    ACCUSED("trestně stíhán", "accused", G, CRIME_OFFENDER, MODERATE),
    SUPERVISION("dohled PMS", "supervision", G, CRIME_OFFENDER, MILD),
    CUSTODY("vazba", "custody", G, CRIME_OFFENDER, MODERATE),
    RELEASE_PLANNED("čeká ho propuštění", "release planned", G, CRIME_OFFENDER, SEVERE),
    RELEASED("propuštěn v posledních 12 měsících", "released in the last 12 months", G, CRIME_OFFENDER, SEVERE),
    PERMIT_EXPIRING("končí povolení k pobytu", "permit expiring", G, MIGRATION, MODERATE),
    NO_PERMIT("bez povolení k pobytu", "no permit", G, MIGRATION, SEVERE),
    TEMP_PROTECTION("dočasná ochrana", "temporary protection", G, MIGRATION, MILD),
    ASYLUM_SEEKER("žadatel o azyl", "asylum seeker", G, MIGRATION, MODERATE),
    AGGRESSION_HISTORY("agrese nebo výhrůžky", "aggression or threats", G, SAFETY_OF_WORKER, SEVERE),
    WEAPON("zbraň", "weapon", G, SAFETY_OF_WORKER, CRITICAL),
    HAZARD_NOTE(
            "pes, odlehlé místo, nákaza (poznámka)",
            "dog, isolated place, infection (note)",
            G,
            SAFETY_OF_WORKER,
            MILD);

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
