package cz.opora.codes;

/**
 * The part an actor plays for one need.
 */
public enum Role implements Code {
    LEAD("vede", "lead", Mark.G),
    SUPPORT("podporuje", "support", Mark.G),
    CONSULT("jen porada", "consult only", Mark.G),
    BACKUP("náhrada", "backup", Mark.G),
    LATER("přijde na řadu později", "comes later", Mark.G);

    private final Text text;
    private final Mark mark;

    Role(String cs, String en, Mark mark) {
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
