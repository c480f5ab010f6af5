package cz.opora.codes;

/**
 * What the worker should beware of though nothing is to be escalated. Source: need-to-actor.md 5.4, roles.md 7.2 and 7.3,
 * target-groups.md 1.1 and 1.5.
 */
public enum CautionCode implements Code {
    PING_PONG(
            "klient se vrací: dřívější předání se nepovedlo",
            "the client comes back: earlier referrals failed",
            Mark.S),
    CONFERENCE(
            "svolat společné setkání; vede ho nestranný člověk a klient rozhodne, zda přijde",
            "call a common meeting; an impartial person leads it and the client decides whether to come",
            Mark.K),
    CONFERENCE_WITHOUT_PERPETRATOR(
            "na společné setkání nezvat násilnou osobu spolu s obětí",
            "never invite the violent person together with the victim",
            Mark.G),
    CONFERENCE_NOT_WITHOUT_CONSENT(
            "společné setkání bez souhlasu klienta nesvolávat, kromě ohrožení dítěte nebo života",
            "call no common meeting without the client's consent, except for an endangered child or a danger to life",
            Mark.G),
    SHARE_BEFORE_AGREEMENT(
            "předává se dřív, než je s klientem dohoda", "handing over before there is an agreement", Mark.G),
    CLOSE_WITH_DUTY(
            "neuzavírat, dokud trvá povinnost nebo něco hoří",
            "do not close while a duty or an emergency is open",
            Mark.G),
    PHASE_OVERDUE("tato fáze práce trvá déle, než má", "this phase takes longer than it should", Mark.G),
    ENROL_NOT_ADVERSE(
            "case management nabídnout, jen nestačí-li klientovi běžná podpora",
            "offer case management only if ordinary support is not enough for the client",
            Mark.S),
    ENROL_ELSEWHERE(
            "klient žije mimo náš obvod: pomoci hned, dlouhodobě vede ORP, kde žije",
            "the client lives outside our district: help at once, the ORP where he or she lives leads",
            Mark.G),
    ENROL_NO_AGREEMENT(
            "klient se spoluprací nesouhlasí: nezařazovat, nabídnout poradenství a později znovu",
            "the client does not agree: do not enrol, offer counselling and offer again later",
            Mark.G),
    ENROL_CHILD_ONLY(
            "klient je nezletilý: je-li ohrožený podle § 6, vede OSPOD",
            "the client is a minor: if endangered under section 6, OSPOD leads",
            Mark.G),
    EXIT_RESIDENTIAL(
            "má klíčového pracovníka v pobytové službě: pokrývá-li vše, zbývá jen přechod",
            "has a key worker in a residential service: if it covers all, only the transition is left",
            Mark.G),
    EXIT_CALM(
            "potřeby jsou už dlouho mírné: s klientem zvážit ukončení",
            "needs have been mild for long: consider closing with the client",
            Mark.G),
    SAFETY_CONFLICT(
            "druhého člověka z násilného vztahu lze potkat ve službě, kterou záznam jmenuje: klienta tam neposílat",
            "the other person of the violence may be met in the service the record names: do not send the client there",
            Mark.G),
    NO_CONTACT(
            "s klientem dlouho nikdo nemluvil: vyhledat ho a zjistit, jak na tom je",
            "nobody has spoken with the client for long: look for the client and find out how things are",
            Mark.G),
    NO_CONTACT_CLOSE(
            "s klientem není dlouhodobě kontakt: navrhnout ukončení; předtím vyřídit, co ukládá zákon",
            "there has been no contact for very long: propose closing; settle first what the law requires",
            Mark.G);

    private final Text text;
    private final Mark mark;

    CautionCode(String cs, String en, Mark mark) {
        this.text = new Text(cs, en);
        this.mark = mark;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }
}
