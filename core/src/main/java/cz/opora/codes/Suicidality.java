package cz.opora.codes;

/**
 * The level of suicidal danger. Source: needs.md MENTAL_HEALTH.
 */
public enum Suicidality implements Code {
    NONE("žádná", "none", Mark.G),
    IDEATION("myšlenky", "ideation", Mark.G),
    PLAN("plán", "plan", Mark.G),
    INTENT_MEANS("záměr a prostředky", "intent and means", Mark.G),
    ATTEMPT_RECENT("nedávný pokus", "recent attempt", Mark.G);

    private final Text text;
    private final Mark mark;

    Suicidality(String cs, String en, Mark mark) {
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
