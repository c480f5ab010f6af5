package cz.opora.codes;

/**
 * The kind of agreement with an actor. Source: roles.md 7.4 (G).
 */
public enum AgreementKind implements Code {
    NONE("žádná", "none", Mark.G),
    INFORMAL("ústní", "informal", Mark.G),
    MEMORANDUM("memorandum", "memorandum", Mark.G),
    CONTRACT("smlouva", "contract", Mark.G);

    private final Text text;
    private final Mark mark;

    AgreementKind(String cs, String en, Mark mark) {
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
