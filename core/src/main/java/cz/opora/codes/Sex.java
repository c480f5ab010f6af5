package cz.opora.codes;

/**
 * The client's sex, needed only where a shelter takes men or women.
 */
public enum Sex implements Code {
    FEMALE("žena", "woman", Mark.G),
    MALE("muž", "man", Mark.G);

    private final Text text;
    private final Mark mark;

    Sex(String cs, String en, Mark mark) {
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
