package cz.opora.codes;

/**
 * The benefit for which a special payee is needed; who decides differs by benefit. Source: escalations.md E29.
 */
public enum PayeeBenefit implements Code {
    PENSION("důchod", "pension", Mark.S),
    CARE_ALLOWANCE("příspěvek na péči", "care allowance", Mark.S),
    EXTRAORDINARY_ASSISTANCE("mimořádná okamžitá pomoc", "extraordinary immediate assistance", Mark.S),
    STATE_SOCIAL_ASSISTANCE("dávka státní sociální pomoci", "state social assistance benefit", Mark.K);

    private final Text text;
    private final Mark mark;

    PayeeBenefit(String cs, String en, Mark mark) {
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
