package cz.opora.codes;

/**
 * Why a service does not fit a client. Source: need-to-actor.md 5.1 and 5.4, gap-kinds.csv.
 */
public enum MisfitGround implements Code {
    NO_SERVICE_TYPE("služba v území není", "no such service in the territory", Mark.G, true),
    TARGET_GROUP("žádná služba nemá klientův okruh osob", "no service registers the client's group", Mark.S, true),
    AGE("věk", "age", Mark.G, true),
    CAPACITY("kapacita, čekání", "capacity, waiting", Mark.G, true),
    COST("cena", "cost", Mark.G, true),
    ACCESSIBILITY("dostupnost, forma, bariéry", "accessibility", Mark.G, true),
    PROFESSIONAL("chybí odborník (praktik, psychiatr)", "professional missing", Mark.S, true),
    RULE_BARRIER("pravidlo zařízení", "house rule", Mark.G, true),
    RESIDENCE("podmínka trvalého pobytu", "permanent residence required", Mark.G, true),
    HEALTH_STATE("zdravotní stav", "health state", Mark.S, true),
    SAFETY_CONFLICT("střet bezpečí", "safety conflict", Mark.G, false),
    CLIENT_VETO("klient nechce", "client's veto", Mark.G, false),
    ALREADY_INVOLVED("už zapojen", "already involved", Mark.G, false);

    private final Text text;
    private final Mark mark;
    private final boolean makesGap;

    MisfitGround(String cs, String en, Mark mark, boolean makesGap) {
        this.text = new Text(cs, en);
        this.mark = mark;
        this.makesGap = makesGap;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return mark;
    }

    /** Whether this ground can make a gap in the network; a veto, a conflict or an actor already involved never does. */
    public boolean makesGap() {
        return makesGap;
    }
}
