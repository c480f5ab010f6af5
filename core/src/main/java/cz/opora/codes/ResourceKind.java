package cz.opora.codes;

/**
 * What the client can build on.
 */
public enum ResourceKind implements Code {
    PERSON("blízký člověk", "a person close to the client", Mark.G),
    SKILL("dovednost", "a skill", Mark.G),
    ASSET("majetek nebo věc", "an asset", Mark.G);

    private final Text text;
    private final Mark mark;

    ResourceKind(String cs, String en, Mark mark) {
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
