package cz.opora.codes;

/**
 * What is known about a missing actor. Only {@link #GAP} enters reports: it needs a directory declared complete.
 * Source: need-to-actor.md 5.4.
 */
public enum GapState implements Code {
    GAP("v síti chybí", "missing in the network", Mark.G),
    NOT_IN_DIRECTORY("v adresáři není nikdo vhodný", "nobody suitable in the directory", Mark.G),
    COVERAGE_UNKNOWN("nevíme, zda službu poskytne zde", "coverage unknown", Mark.G);

    private final Text text;
    private final Mark mark;

    GapState(String cs, String en, Mark mark) {
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
