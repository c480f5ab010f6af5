package cz.opora.codes;

/**
 * Where a need is heading since the last assessment.
 */
public enum Trend implements Code {
    IMPROVING("zlepšuje se", "improving", Mark.G),
    STABLE("beze změny", "stable", Mark.G),
    WORSENING("zhoršuje se", "worsening", Mark.G);

    private final Text text;
    private final Mark mark;

    Trend(String cs, String en, Mark mark) {
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
