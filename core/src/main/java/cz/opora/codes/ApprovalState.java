package cz.opora.codes;

/**
 * What the record of approvals says of a rule.
 */
public enum ApprovalState implements Code {
    /** The record holds the rule as it stands. */
    APPROVED("schváleno", "approved", Mark.G),
    /** The rule calls itself approved, and no record says who approved it: it decides, and the set is not approved. */
    UNRECORDED("schválení není doloženo", "approval not recorded", Mark.G),
    /** The rule, its words or a number it reads changed since it was approved: it counts as a draft. */
    CHANGED("změněno po schválení", "changed since approval", Mark.G),
    /** The rule calls itself a draft. */
    DRAFT("návrh", "draft", Mark.G);

    private final Text text;
    private final Mark mark;

    ApprovalState(String cs, String en, Mark mark) {
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
