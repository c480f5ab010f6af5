package cz.opora.codes;

/**
 * The form of a consent; only a written one releases from secrecy (108/2006 § 100).
 */
public enum ConsentForm implements Code {
    WRITTEN("písemný", "written", Mark.S),
    ORAL_RECORDED("ústní, zapsaný", "oral, recorded", Mark.G);

    private final Text text;
    private final Mark mark;

    ConsentForm(String cs, String en, Mark mark) {
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
