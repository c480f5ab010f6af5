package cz.opora.codes;

/**
 * How much of case management a case calls for. Source: target-groups.md 1.5.
 */
public enum MethodLevel implements Code {
    ONE_OFF("jednorázové poradenství", "one-off advice", Mark.G),
    SHORT_TERM("krátkodobá sociální práce", "short-term work", Mark.G),
    CASE_MGMT_INDIVIDUAL("case management jednoho pracovníka", "case management, one worker", Mark.S),
    CASE_MGMT_TEAM_INTERNAL("case management uvnitř organizace", "case management inside one organisation", Mark.S),
    CASE_MGMT_TEAM_EXTERNAL("case management s více organizacemi", "case management across organisations", Mark.S);

    private final Text text;
    private final Mark mark;

    MethodLevel(String cs, String en, Mark mark) {
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
