package cz.opora.codes;

/**
 * Who gave the consent.
 */
public enum ConsentGiver implements Code {
    CLIENT("klient", "client", Mark.G),
    GUARDIAN("opatrovník", "guardian", Mark.G),
    PARENT("rodič", "parent", Mark.G);

    private final Text text;
    private final Mark mark;

    ConsentGiver(String cs, String en, Mark mark) {
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
