package cz.opora.codes;

/**
 * The stated ground of a refusal compared with the register.
 */
public enum RefusalCheck implements Code {
    CONSISTENT("důvod s registrem souhlasí", "consistent with the register", Mark.G),
    INCONSISTENT("důvod s registrem nesouhlasí", "inconsistent with the register", Mark.G),
    CANNOT_TELL("nelze posoudit", "cannot tell", Mark.G);

    private final Text text;
    private final Mark mark;

    RefusalCheck(String cs, String en, Mark mark) {
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
