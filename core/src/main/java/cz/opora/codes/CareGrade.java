package cz.opora.codes;

/**
 * The grade of the care allowance (příspěvek na péči). {@link #NONE} is known: no grade was granted.
 * Source: 108/2006 § 8.
 */
public enum CareGrade implements Code {
    NONE("bez příspěvku", "no allowance", Mark.S),
    I("I. stupeň", "grade I", Mark.S),
    II("II. stupeň", "grade II", Mark.S),
    III("III. stupeň", "grade III", Mark.S),
    IV("IV. stupeň", "grade IV", Mark.S);

    private final Text text;
    private final Mark mark;

    CareGrade(String cs, String en, Mark mark) {
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
