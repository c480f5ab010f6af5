package cz.opora.codes;

/**
 * How firm a do-not is: confirmed only when every fact it rests on is known to be absent.
 */
public enum NegativeStatus implements Code {
    CONFIRMED("potvrzeno", "confirmed", Mark.G),
    CONDITIONAL("potvrďte", "conditional", Mark.G);

    private final Text text;
    private final Mark mark;

    NegativeStatus(String cs, String en, Mark mark) {
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
