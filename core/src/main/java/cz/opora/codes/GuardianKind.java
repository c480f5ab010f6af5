package cz.opora.codes;

/**
 * Who the guardian is.
 */
public enum GuardianKind implements Code {
    FAMILY("člen rodiny", "family member", Mark.G),
    PUBLIC("obec (veřejný opatrovník)", "municipality", Mark.G),
    OTHER("jiná osoba", "another person", Mark.G);

    private final Text text;
    private final Mark mark;

    GuardianKind(String cs, String en, Mark mark) {
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
