package cz.opora.codes;

/**
 * What became of a hand-over to another actor.
 */
public enum ReferralOutcome implements Code {
    ACCEPTED("přijato", "accepted", Mark.G),
    REFUSED("odmítnuto", "refused", Mark.G),
    NO_REPLY("bez odpovědi", "no reply", Mark.G),
    RETURNED("vráceno", "returned", Mark.G);

    private final Text text;
    private final Mark mark;

    ReferralOutcome(String cs, String en, Mark mark) {
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
