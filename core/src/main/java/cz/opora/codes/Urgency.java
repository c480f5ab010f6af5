package cz.opora.codes;

/**
 * By when somebody must act. {@link #WITHIN_72H} means three working days of the Czech calendar.
 * Source: needs.md 2.1.
 */
public enum Urgency implements Code {
    IMMEDIATE("hned", "now", Mark.S),
    WITHIN_24H("do druhého dne", "within 24 hours", Mark.G),
    WITHIN_72H("do 3 pracovních dnů", "within 3 working days", Mark.G),
    WITHIN_14D("do 14 dnů", "within 14 days", Mark.G),
    ROUTINE("při příštím posouzení", "next review", Mark.G);

    private final Text text;
    private final Mark mark;

    Urgency(String cs, String en, Mark mark) {
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
