package cz.opora.codes;

/**
 * Whether a client belongs to a target group. Undetermined is never folded into "does not belong".
 */
public enum Finding implements Code {
    ELIGIBLE("patří do skupiny", "belongs to the group", Mark.G),
    UNDETERMINED("nevíme", "undetermined", Mark.G),
    NOT_ELIGIBLE("nepatří do skupiny", "does not belong", Mark.G);

    private final Text text;
    private final Mark mark;

    Finding(String cs, String en, Mark mark) {
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
