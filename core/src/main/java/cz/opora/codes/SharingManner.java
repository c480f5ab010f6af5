package cz.opora.codes;

/** In what manner something may be told to an actor at all, with or without consent. Source: information-sharing.md 6.4. */
public enum SharingManner implements Code {
    SHEET("předávací list", "hand-over sheet", Mark.G),
    ORAL_ONLY("jen osobně nebo telefonicky, bez listu", "in person or by telephone only, no sheet", Mark.G),
    AGREED_MESSAGE("jen domluvenou zprávu", "only the agreed message", Mark.G),
    OWN_STATEMENT("jen co řekne klient sám", "only what the client says", Mark.G),
    ANONYMOUS("jen bez jména a případu", "only without name and case", Mark.G);

    private final Text text;
    private final Mark mark;

    SharingManner(String cs, String en, Mark mark) {
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
