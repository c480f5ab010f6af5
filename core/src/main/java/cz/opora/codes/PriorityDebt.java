package cz.opora.codes;

/**
 * Debts that come first because they cost the roof or the liberty. Source: needs.md 2.2 (K).
 */
public enum PriorityDebt implements Code {
    RENT("nájem", "rent", Mark.K),
    ENERGY("energie", "energy", Mark.K),
    ALIMONY("výživné", "alimony", Mark.K),
    FINES("pokuty", "fines", Mark.K);

    private final Text text;
    private final Mark mark;

    PriorityDebt(String cs, String en, Mark mark) {
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
