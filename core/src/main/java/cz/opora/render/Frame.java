package cz.opora.render;

import cz.opora.codes.Text;

/** The words of the page that do not come from the advice: headings, labels and fixed sentences. */
final class Frame {
    static final Text TITLE = text("OPORA - NÁVRH POSTUPU", "OPORA - SUGGESTED COURSE");
    static final Text CASE = text("případ", "case");
    static final Text AS_OF = text("stav k", "as of");
    static final Text ORP = text("ORP", "ORP");
    static final Text ORP_UNKNOWN = text("ORP neuvedena", "ORP not given");
    static final Text NOT_A_DECISION = text(
            "Podklad pro sociálního pracovníka, ne rozhodnutí. O krocích rozhodujete vy s klientem.",
            "Material for the social worker, not a decision. You and the client decide on the steps.");

    static final Text IN_SHORT = text("V KOSTCE", "IN SHORT");
    static final Text NOTHING_RECORDED =
            text("Ze záznamu zatím nic podstatného neplyne.", "Nothing of weight follows from the record yet.");
    static final Text METHOD = text("Postup", "Method");
    static final Text METHOD_UNKNOWN = text("nevíme, k určení chybí údaje", "not known, facts are missing to tell");
    static final Text METHOD_LATER = text(
            "nejdřív řešte, co hoří; způsob práce určíte potom",
            "first what cannot wait; how to work is decided after that");
    static final Text METHOD_AFTER = text("nejdřív řešte, co hoří; potom", "first what cannot wait; then");
    static final Text LEADS = text("vede", "led by the");
    static final Text GROUP = text("Skupina", "Group");
    static final Text YES = text("ano", "yes");
    static final Text CRITERIA_MET = text("znaky", "criteria");
    static final Text CRITERIA_UNKNOWN = text("nezjištěno", "not known");
    static final Text NO_GROUP_YET = text("zatím žádná", "none yet");
    static final Text OTHER_GROUPS_UNKNOWN = text("nevíme", "not known");
    static final Text GROUPS_NOT_MET = text("ne", "no");
    static final Text ACT = text("jednat", "act");
    static final Text URGENT = text("Spěchá", "Urgent");
    static final Text SEE_NOW = text("ano, viz IHNED", "yes, see NOW");
    static final Text SEE_STEPS = text("ano, viz DNES", "yes, see TODAY");
    static final Text NO_THREAT_RECORDED = text("akutní hrozba není zapsaná", "no acute threat is recorded");
    static final Text DANGER_WITHOUT_RULE = text(
            "ZAPSANÁ JE KRITICKÁ SITUACE, na kterou tato pravidla neodpovídají",
            "A CRITICAL SITUATION IS RECORDED that these rules do not answer");
    static final Text SILENT = text("Pozor", "Beware");
    static final Text SILENT_ALARMS = text(
            "Pro den {} nemáme ověřené znění zákonů u těchto výstrah: {}. Že tu nejsou, neznamená, že nehrozí",
            "For {} the wording of the law was not verified for these alarms: {}. Their absence does not mean there is no"
                    + " danger");
    static final Text AND_OTHERS = text("a další:", "and others:");
    static final Text WAS_URGENT = text(
            "něco spěchalo a podle záznamu je vyřízené, viz BEZE ZMĚNY; ověřte, zda hrozba netrvá",
            "something was urgent and is recorded as dealt with, see UNCHANGED; check that no threat remains");
    static final Text DANGER_NOW_ANSWERED = text("někomu teď hrozí násilí nebo újma", "somebody is in danger now");
    static final Text ACT_BY_JUDGEMENT = text(
            "Jednejte hned podle svého úsudku: 155, 158, vedoucí odboru",
            "Act at once by your own judgement: 155, 158, the head of department");
    static final Text NOT_THE_SAME_AS_SAFE = text("To neznamená, že není", "That does not mean there is none");
    static final Text CONFIRM_BY_QUESTION = text("potvrďte otázkou", "confirm with question");
    static final Text LOOK_AGAIN = text("Změní-li se něco, posuďte znovu", "If anything changes, look again");

    static final Text NOW = text("IHNED", "NOW");
    static final Text ESCALATIONS = text("KOHO ZAPOJIT A DO KDY", "WHOM TO INVOLVE, AND BY WHEN");
    static final Text HELP_INSTEAD = text("POMOC MÍSTO PŘEDÁNÍ", "HELP INSTEAD OF HANDOVER");
    static final Text TIME_LIMIT = text("Lhůta", "Time limit");
    static final Text TIME_LIMIT_PASSED = text("lhůta uplynula", "the time limit passed on");
    static final Text LAST_DAY = text("poslední den", "last day");
    static final Text BY = text("do", "by");
    static final Text UNTIL = text("do", "until");
    static final Text TO_WHOM = text("Komu", "To");
    static final Text WHO = text("Kdo", "Who");
    static final Text BINDING = text("Závaznost", "Binding");
    static final Text DUTY = text("povinnost", "duty");
    static final Text DUTY_TO_VERIFY = text("doporučeno, povinnost k ověření", "recommended, duty to be verified");
    static final Text RECOMMENDED = text("doporučeno", "recommended");
    static final Text SAFETY = text("kvůli bezpečí, neodkládat", "for safety, without delay");
    static final Text HERE = text("U nás", "Here");
    static final Text DO_FIRST = text("Nejdřív", "First");
    static final Text TELL = text("Říct", "Tell");
    static final Text DO_NOT_TELL = text("Neříkat", "Leave out");
    static final Text CLIENT = text("Klient", "Client");
    static final Text FORM = text("Jak", "How");
    static final Text CLIENT_FIRST = text("informovat předem", "tell the client first");
    static final Text CLIENT_NOT_FIRST = text("předem neinformovat", "do not tell the client beforehand");
    static final Text CLIENT_DEPENDS = text(
            "informovat předem, jen když to nikoho neohrozí", "tell the client first only when that endangers nobody");
    static final Text PASSED = text("termín už uplynul", "the term has passed");

    static final Text NO_HANDOVER = text(
            "OSPOD: Z TOHO, CO JE ZAPSÁNO, NENÍ DŮVOD PŘEDÁVAT", "OSPOD: WHAT IS RECORDED IS NO GROUND FOR A HANDOVER");
    static final Text DO_NOTS = text("CO NEDĚLAT", "WHAT NOT TO DO");
    static final Text CONFIRMED = text(
            "Potvrzeno: podle záznamu není nic, co by to měnilo.",
            "Confirmed: the record holds nothing that would change it.");
    static final Text CONDITIONAL = text(
            "Platí jen tehdy, když to potvrdíte (v záznamu to chybí):",
            "Holds only when you confirm this (the record does not say):");
    static final Text ABSENT = text("neplatí", "not so");
    static final Text ASK_OSPOD = text(
            "Něco neplatí nebo nevíte: poraďte se s OSPOD, lze i bez jména. Nebezpečí právě teď: volejte 158 a OSPOD,"
                    + " zůstaňte s dítětem, nevyslýchejte ho.",
            "If anything does not hold or you do not know: consult OSPOD, also without a name. Danger right now: call 158"
                    + " and OSPOD, stay with the child, do not interrogate.");
    static final Text ASK_SOMEBODY = text(
            "Něco neplatí nebo nevíte: poraďte se s vedoucím, lze i bez jména. Nebezpečí právě teď: volejte 155 nebo 158.",
            "If anything does not hold or you do not know: consult your head, also without a name. Danger right now: call"
                    + " 155 or 158.");

    static final Text TODAY = text("DNES", "TODAY");
    static final Text THIS_WEEK = text("TENTO TÝDEN", "THIS WEEK");
    static final Text START_THIS_WEEK = text("ZAČÍT TENTO TÝDEN", "START THIS WEEK");
    static final Text START_NEXT_WEEK = text("ZAČÍT DO KONCE PŘÍŠTÍHO TÝDNE", "START BY THE END OF NEXT WEEK");
    static final Text NEXT_WEEK = text("DO KONCE PŘÍŠTÍHO TÝDNE", "BY THE END OF NEXT WEEK");
    static final Text THEN = text("POTOM", "THEN");
    static final Text NO_STEPS = text(
            "Z toho, co je zapsáno, zatím žádný krok neplyne. Doplňte záznam.",
            "No step follows from the record yet. Complete the record.");
    static final Text NO_STEPS_AFTER = text(
            "Další krok z toho, co je zapsáno, zatím neplyne. Až nebude hrozit nebezpečí, začněte otázkami níže.",
            "No further step follows from the record yet. Once nobody is in danger, begin with the questions below.");
    static final Text NO_STEPS_ASK = text(
            "Z toho, co je zapsáno, zatím žádný krok neplyne. Začněte otázkami níže.",
            "No step follows from the record yet. Begin with the questions below.");
    static final Text WITH = text("S kým", "With");
    static final Text WHY = text("Proč", "Why");
    static final Text BRING = text("Vzít", "Bring");
    static final Text ASK = text("Zeptat se", "Ask");
    static final Text MEANWHILE = text("Mezitím", "Meanwhile");
    static final Text IF_REFUSED = text("Nevyjde?", "Refused?");
    static final Text NOT_BEFORE = text("Až po", "After");
    static final Text AFTER_STEP = text("kroku", "step");
    static final Text YOU = text("vy", "you");
    static final Text STEPS = text("krok", "step");
    static final Text VERIFY = text("Ověřit", "Verify");
    static final Text RECORDED_ON = text("údaj z", "recorded");
    static final Text ALREADY = text("už řešíte", "already under way");
    static final Text OWN_RESOURCES = text("Nejdřív", "First");
    static final Text UNCHANGED = text("BEZE ZMĚNY", "UNCHANGED");
    static final Text WHO_DOES_WHAT = text("KDO CO DĚLÁ", "WHO DOES WHAT");
    static final Text BEWARE = text("POZOR", "BEWARE");

    static final Text REFUSALS = text("ODMÍTNUTÍ", "REFUSALS");
    static final Text SERVICE_NOT_LISTED =
            text("služba, kterou adresář nezná", "a service the directory does not know");
    static final Text MISSING_ACTOR = text("chybí", "missing:");
    static final Text NOT_IN_DIRECTORY = text("v adresáři není nikdo vhodný", "nobody suitable in the directory");
    static final Text ASK_WHOM_IT_TAKES = text("ověřit, zda je pro klienta", "ask whether it takes such clients");
    static final Text SERVICE_UNKNOWN = text("služba neuvedena", "service not given");
    static final Text DATE_UNKNOWN = text("datum neznáme", "date not known");
    static final Text REGISTERED = text("v registru má", "registered for");
    static final Text REGISTER_AS =
            text("Jinde lze žádat jako (co se řekne, určí klient)", "Elsewhere to apply as (the client decides)");
    static final Text REGISTER_AS_ALONE = text(
            "O SLUŽBU LZE ŽÁDAT JAKO (co se řekne, určí klient)", "TO APPLY FOR A SERVICE AS (the client decides)");
    static final Text COORDINATOR = text("KOORDINÁTOR PODPORY (bez jména klienta)", "SUPPORT COORDINATOR (no name)");

    static final Text QUESTIONS = text("ZEPTEJTE SE", "ASK");
    static final Text SHARING = text("SOUHLAS A PŘEDÁNÍ", "CONSENT AND SHARING");
    static final Text SHARING_DEFAULT = text(
            "Předávejte jen se souhlasem klienta, jinak volejte společně s ním nebo obecně bez jména.",
            "Share with the client's consent only; otherwise call together, or in general without a name.");
    static final Text MAY_TELL = text("lze", "may");
    static final Text REVIEW = text("ZNOVU POSOUDIT", "REVIEW");
    static final Text REVIEW_ON_CHANGE = text("při každé změně", "at any change");
    static final Text TRIGGERS = text("Nově posoudit, kdykoli nastane", "Decide anew whenever this happens");
    static final Text REVIEW_AT_ONCE = text("ihned při", "at once on");
    static final Text OR = text("nebo", "or");

    static final Text UNVERIFIED = text("oporu v právu neověřil právník", "law not checked by a lawyer");
    static final Text RULES = text("pravidla", "rules");
    static final Text WITH_LAYER = text("s doplňkem", "with overlay");
    static final Text LOCAL_RULE = text("místní pravidlo", "local rule");
    static final Text LOCAL_NUMBER = text("místní hodnota", "local value");
    static final Text LAYERS = text("CO ZMĚNILA OBEC", "WHAT THE MUNICIPALITY CHANGED");
    static final Text REPLACES = text("stojí místo", "stands for");
    static final Text SWITCHED_OFF = text("vypnuto", "switched off");
    static final Text APPROVED = text("schválena", "approved");
    static final Text NOT_APPROVED = text("neschválena", "not approved");
    static final Text DIRECTORY = text("adresář", "directory");
    static final Text NO_DIRECTORY = text("bez adresáře", "no directory");
    static final Text NOT_VERIFIED = text("neověřen", "not verified");
    static final Text DRAFT = text("NÁVRH", "DRAFT");
    static final Text MORE = text("V podrobné podobě navíc", "In the detailed form also");
    static final Text CONTRADICTIONS = text(
            "údaje v záznamu si odporují, platí ten, který hlásí potíž",
            "answers contradict each other, the one that tells of a problem counts");
    static final Text EXPIRED = text(
            "údaje o bezpečí jsou příliš staré, zeptejte se znovu", "findings about safety are too old, ask again");
    static final Text UNAPPROVED = text(
            "pravidla změněná po schválení teď nerozhodují", "rules changed since their approval do not decide now");
    static final Text OTHER_BASE =
            text("místní pravidla vznikla nad jinými celostátními", "local rules were made for other national ones");
    static final Text FAULTS =
            text("chyby výpočtu, ohlaste je správci", "faults of the decision, to be reported to the administrator");
    static final Text INCOMPLETE =
            text("Výpočet hlásí potíže, návrh může být neúplný", "The decision met problems and may be incomplete");

    static final Text REASONS = text("PROČ", "WHY");
    static final Text SOURCE = text("zdroj", "source");
    static final Text SOURCED = text("ověřeno v textu", "checked in the text");
    static final Text KNOWN = text("obecně známo, v textu neověřeno", "generally known, not checked in the text");
    static final Text GUESSED = text("návrh autorů, bez zdroje", "proposal of the authors, no source");
    static final Text AS_ABOVE = text("stejně jako výše", "as above");
    static final Text ALTERNATIVES = text("náhrada", "alternatives");
    static final Text EXCLUDED = text("nevhodné", "not suitable");
    static final Text VERDICTS = text("PRAVIDLA", "RULES");
    static final Text MET = text("platí", "met");
    static final Text NOT_MET = text("neplatí", "not met");
    static final Text UNKNOWN = text("nevíme", "not known");
    static final Text ERROR = text("nelze vyhodnotit", "error");
    static final Text MISSING = text("chybí", "missing");

    private Frame() {}

    private static Text text(String cs, String en) {
        return new Text(cs, en);
    }
}
