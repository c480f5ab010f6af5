package cz.opora.codes;

/**
 * The situations of extraordinary immediate assistance (mimořádná okamžitá pomoc). Source: 111/2006 § 2.
 */
public enum MopSituation implements Code {
    MOP_HEALTH("hrozí vážná újma na zdraví", "serious harm to health", Mark.S),
    MOP_DISASTER("živelní pohroma, požár, nehoda", "disaster", Mark.S),
    MOP_EVENT("jiná nepředvídatelná událost", "other unforeseeable event", Mark.S),
    MOP_EXPENSE("nezbytný jednorázový výdaj", "necessary one-off expense", Mark.S),
    MOP_GOODS("základní předměty dlouhodobé potřeby", "basic durable goods", Mark.S),
    MOP_CHILD("vzdělání a zájmy dítěte", "education or leisure of a child", Mark.S),
    MOP_EXCLUSION("hrozí sociální vyloučení", "exclusion threatens", Mark.S);

    private final Text text;
    private final Mark mark;

    MopSituation(String cs, String en, Mark mark) {
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
