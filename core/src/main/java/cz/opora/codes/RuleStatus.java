package cz.opora.codes;

/**
 * Where a rule stands in its approval; a draft does not fire unless asked.
 */
public enum RuleStatus implements Code {
    approved("schváleno", "approved", Mark.G),
    draft("návrh", "draft", Mark.G);

    private final Text text;
    private final Mark mark;

    RuleStatus(String cs, String en, Mark mark) {
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
