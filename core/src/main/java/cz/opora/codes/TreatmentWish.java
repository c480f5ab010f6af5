package cz.opora.codes;

/**
 * What the client says about treatment. Source: needs.md ADDICTION.
 */
public enum TreatmentWish implements Code {
    NO("nechce", "no", Mark.G),
    THINKING("uvažuje", "thinking about it", Mark.G),
    YES("chce", "yes", Mark.G);

    private final Text text;
    private final Mark mark;

    TreatmentWish(String cs, String en, Mark mark) {
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
