package cz.opora.codes;

/**
 * What became of a card of an earlier advice.
 */
public enum CardOutcome implements Code {
    ACCEPTED("přijato", "accepted", Mark.G),
    DONE("hotovo", "done", Mark.G),
    OVERRIDDEN("pracovník rozhodl jinak", "overridden", Mark.G),
    CLIENT_REFUSED("klient odmítl", "refused by the client", Mark.G);

    private final Text text;
    private final Mark mark;

    CardOutcome(String cs, String en, Mark mark) {
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
