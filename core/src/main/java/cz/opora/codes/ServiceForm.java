package cz.opora.codes;

/**
 * The form a service is given in: in the field, ambulatory, residential. Source: 108/2006 § 33.
 */
public enum ServiceForm implements Code {
    FIELD("terénní", "field", Mark.S),
    AMBULATORY("ambulantní", "ambulatory", Mark.S),
    RESIDENTIAL("pobytová", "residential", Mark.S);

    private final Text text;
    private final Mark mark;

    ServiceForm(String cs, String en, Mark mark) {
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
