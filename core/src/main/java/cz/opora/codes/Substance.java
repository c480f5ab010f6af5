package cz.opora.codes;

/**
 * What the client is dependent on or uses in a risky way. Source: need-to-actor.md F18.
 */
public enum Substance implements Code {
    ALCOHOL("alkohol", "alcohol", Mark.K),
    DRUGS("nelegální drogy", "illegal drugs", Mark.K),
    MEDICATION("léky", "medication", Mark.K),
    GAMBLING("hazardní hraní", "gambling", Mark.K),
    DIGITAL("digitální závislost", "digital addiction", Mark.K);

    private final Text text;
    private final Mark mark;

    Substance(String cs, String en, Mark mark) {
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
