package cz.opora.codes;

/**
 * What support family and friends give.
 */
public enum InformalSupport implements Code {
    NONE("žádná", "none", Mark.G),
    WEAK("slabá", "weak", Mark.G),
    OVERLOADED("přetížená", "overloaded", Mark.G),
    HARMFUL("škodlivá", "harmful", Mark.G),
    SUFFICIENT("dostatečná", "sufficient", Mark.G);

    private final Text text;
    private final Mark mark;

    InformalSupport(String cs, String en, Mark mark) {
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
