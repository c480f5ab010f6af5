package cz.opora.codes;

/**
 * The kind of a mental health centre (centrum duševního zdraví). Source: 372/2011 § 44b.
 */
public enum CdzType implements Code {
    ADULT_SMI("dospělí se závažným duševním onemocněním", "adults with severe mental illness", Mark.S),
    CHILD("děti", "children", Mark.S),
    SENIOR("senioři", "seniors", Mark.S),
    ADDICTION("závislosti", "addiction", Mark.S),
    PROTECTIVE_TREATMENT("ochranné léčení", "protective treatment", Mark.S);

    private final Text text;
    private final Mark mark;

    CdzType(String cs, String en, Mark mark) {
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
