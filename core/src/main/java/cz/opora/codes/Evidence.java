package cz.opora.codes;

/**
 * What a recorded need rests on.
 */
public enum Evidence implements Code {
    SELF_REPORT("řekl klient", "said by the client", Mark.G),
    WORKER_OBSERVED("viděl pracovník", "seen by the worker", Mark.G),
    DOCUMENT("doklad", "document", Mark.G),
    THIRD_PARTY("řekl někdo jiný", "said by somebody else", Mark.G);

    private final Text text;
    private final Mark mark;

    Evidence(String cs, String en, Mark mark) {
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
