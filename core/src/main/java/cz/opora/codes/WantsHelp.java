package cz.opora.codes;

/**
 * What the client says about help with one need. Unknown is no value.
 */
public enum WantsHelp implements Code {
    YES("chce", "yes", Mark.G),
    AMBIVALENT("váhá", "ambivalent", Mark.G),
    NO("nechce", "no", Mark.G);

    private final Text text;
    private final Mark mark;

    WantsHelp(String cs, String en, Mark mark) {
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
