package cz.opora.codes;

/**
 * How bad a need is. "Not assessed" is no value at all, never a constant.
 * Source: needs.md 2.1 (design, G).
 */
public enum Severity implements Code {
    NONE("bez potíží", "none", Mark.G),
    MILD("mírná", "mild", Mark.G),
    MODERATE("střední", "moderate", Mark.G),
    SEVERE("závažná", "severe", Mark.G),
    CRITICAL("kritická", "critical", Mark.G);

    private final Text text;
    private final Mark mark;

    Severity(String cs, String en, Mark mark) {
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

    /** Whether this is at least as bad as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
