package cz.opora.codes;

/**
 * How the work of actors can overlap. Source: need-to-actor.md 5.4.
 */
public enum DuplicityKind implements Code {
    SAME_ACTIVITY("tatáž činnost od dvou aktérů", "same activity by two actors", Mark.G),
    TWO_KEY_WORKERS("dva klíčoví pracovníci", "two key workers", Mark.G),
    REPEATED_QUESTIONING("klient opakuje totéž na více místech", "same information demanded repeatedly", Mark.S),
    PARALLEL_PLANS("souběžné plány bez vazby", "parallel plans without link", Mark.G);

    private final Text text;
    private final Mark mark;

    DuplicityKind(String cs, String en, Mark mark) {
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
