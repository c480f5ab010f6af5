package cz.opora.codes;

/**
 * The ground a service states when it refuses. The lawful ones are a closed list (108/2006 § 91/3).
 */
public enum RefusalGround implements Code {
    NOT_MY_SERVICE("službu, o kterou žádá, neposkytuje", "not the requested service", Mark.S),
    NOT_IN_TARGET_GROUP("nepatří do okruhu osob", "not in the registered group", Mark.S),
    NO_CAPACITY("není kapacita", "no capacity", Mark.S),
    HEALTH_EXCLUDED("zdravotní stav (jen pobytové služby)", "health state (residential only)", Mark.S),
    BREACH_6M(
            "výpověď pro porušení povinností před méně než 6 měsíci",
            "terminated for breach less than 6 months ago",
            Mark.S),
    HOUSE_RULE("pravidlo zařízení (abstinence, trvalý pobyt)", "house rule", Mark.S),
    OTHER("jiný nebo žádný důvod", "other or no reason", Mark.S);

    private final Text text;
    private final Mark mark;

    RefusalGround(String cs, String en, Mark mark) {
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
