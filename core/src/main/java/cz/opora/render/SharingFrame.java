package cz.opora.render;

import cz.opora.codes.Text;

/** The words of consent and hand-over that do not come from the advice. */
final class SharingFrame {
    static final Text NO_CONSENT = text(
            "Platný písemný souhlas pro tento plán v záznamu není: volejte společně s klientem nebo obecně bez jména.",
            "No valid written consent for this plan is recorded: call together with the client, or without a name.");
    static final Text CONSENT_TO =
            text("Písemný souhlas platí pro (jen co v něm stojí):", "Written consent holds for (only what it says):");
    static final Text TO_DO = text("Doplnit", "To do");
    static final Text WITHOUT_CONSENT = text(
            "Bez souhlasu kvůli ohrožení, jen nutné minimum: {}.",
            "Without consent because of danger, the minimum: {}.");
    static final Text SHEETS = text(
            "Předávací listy: {} (bez diagnózy a léčby).", "Hand-over sheets: {} (without diagnosis and treatment).");
    static final Text AGREED_MESSAGE = text("Jen domluvenou zprávu: {}.", "Only the agreed message: {}.");
    static final Text ORALLY = text("Jen ústně: {}.", "In person only: {}.");
    static final Text AND_OTHERS = text("a další:", "and others:");

    static final Text SHEET_TITLE = text("PŘEDÁVACÍ LIST", "HAND-OVER SHEET");
    static final Text SHEET_DRAFT = text(
            "Návrh pro sociálního pracovníka; o předání rozhodne on s klientem.",
            "A draft for the social worker, who decides with the client whether it is sent.");
    static final Text SHEET_GROUND = text("DŮVOD", "GROUND");
    static final Text SHEET_TASKS = text("ÚKOL Z PLÁNU", "TASK OF THE PLAN");
    static final Text SHEET_NO_TASK = text("plán s tímto příjemcem nepočítá", "the plan does not name this recipient");
    static final Text SHEET_FIELDS = text("CO JE ZAPSÁNO", "WHAT IS RECORDED");
    static final Text SHEET_NO_FIELDS = text("nic, co by příjemce směl vědět", "nothing the recipient may be told");
    static final Text SHEET_CALLS = text("KDO UŽ KOHO ŽÁDAL", "WHO ASKED WHOM BEFORE");
    static final Text SHEET_LEFT_OUT = text("NENÍ NA LISTU", "NOT ON THIS SHEET");
    static final Text SHEET_IN_PERSON = text(
            "Co se týká bezpečí, pobytu a jiných lidí, se nepíše; sdělí se ústně.",
            "Safety, whereabouts and other people are not written about; that is told in person.");
    static final Text SHEET_LOG = text("DO SPISU", "FOR THE FILE");
    static final Text INFORM_FIRST = text("Klienta informovat předem.", "Tell the client first.");
    static final Text DO_NOT_INFORM = text("Klienta předem neinformovat.", "Do not tell the client first.");
    static final Text INFORM_UNSURE = text(
            "Zda klienta informovat předem, zvažte podle nebezpečí.",
            "Whether to tell the client first depends on the danger.");
    static final Text DUE_BY = text("do", "by");

    private SharingFrame() {}

    private static Text text(String cs, String en) {
        return new Text(cs, en);
    }
}
