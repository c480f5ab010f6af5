package cz.opora.codes;

/**
 * How the client gets about.
 */
public enum Mobility implements Code {
    INDEPENDENT("chodí sám", "walks alone", Mark.G),
    WITH_AID("s pomůckou nebo doprovodem", "with an aid or company", Mark.G),
    WHEELCHAIR("na vozíku", "in a wheelchair", Mark.G),
    BEDRIDDEN("upoután na lůžko", "bedridden", Mark.G);

    private final Text text;
    private final Mark mark;

    Mobility(String cs, String en, Mark mark) {
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
