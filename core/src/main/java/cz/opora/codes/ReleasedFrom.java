package cz.opora.codes;

/**
 * What the client was or will be released from. Source: 108/2006 § 92 b).
 */
public enum ReleasedFrom implements Code {
    PRISON_SENTENCE("výkon trestu", "prison sentence", Mark.S),
    CUSTODY("vazba", "custody", Mark.S),
    INSTITUTIONAL_UPBRINGING("ústavní výchova", "institutional upbringing", Mark.S),
    PROTECTIVE_UPBRINGING("ochranná výchova", "protective upbringing", Mark.S),
    ADDICTION_TREATMENT("léčba závislosti", "addiction treatment", Mark.S),
    PSYCHIATRIC_HOSPITAL("psychiatrická nemocnice", "psychiatric hospital", Mark.S);

    private final Text text;
    private final Mark mark;

    ReleasedFrom(String cs, String en, Mark mark) {
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
