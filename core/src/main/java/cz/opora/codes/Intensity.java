package cz.opora.codes;

/**
 * How often the actors have to be in touch with the client. Source: need-to-actor.md 5.0/5.
 */
public enum Intensity implements Code {
    CRISIS("denně", "daily", Mark.G),
    INTENSIVE("aspoň jednou týdně", "weekly", Mark.G),
    REGULAR("jednou za 14 dní až měsíc", "fortnightly to monthly", Mark.G),
    MONITOR("jednou za 2-3 měsíce", "every 2-3 months", Mark.G);

    private final Text text;
    private final Mark mark;

    Intensity(String cs, String en, Mark mark) {
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
