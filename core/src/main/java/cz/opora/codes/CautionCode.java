package cz.opora.codes;

/**
 * What the worker should beware of though nothing is to be escalated. Source: need-to-actor.md 5.4.
 */
public enum CautionCode implements Code {
    PING_PONG("klient se vrací", "client is passed around", Mark.S);

    private final Text text;
    private final Mark mark;

    CautionCode(String cs, String en, Mark mark) {
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
