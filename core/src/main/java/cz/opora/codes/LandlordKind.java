package cz.opora.codes;

/**
 * Who lets the flat.
 */
public enum LandlordKind implements Code {
    PRIVATE("soukromý pronajímatel", "private landlord", Mark.G),
    MUNICIPAL("obec", "municipality", Mark.G),
    COOPERATIVE("družstvo", "cooperative", Mark.G);

    private final Text text;
    private final Mark mark;

    LandlordKind(String cs, String en, Mark mark) {
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
