package cz.opora.codes;

/**
 * How the work of actors can overlap. Source: need-to-actor.md 5.4.
 */
public enum DuplicityKind implements Code {
    SAME_ACTIVITY("dvě služby dělají totéž: domluvit, kdo co", "two services do the same: agree who does what", Mark.G),
    TWO_KEY_WORKERS("dva klíčoví pracovníci: domluvit, kdo vede", "two key workers: agree who leads", Mark.G),
    REPEATED_QUESTIONING(
            "klient opakuje totéž na více místech: domluvit, kdo se ptá",
            "the client tells the same in several places: agree who asks",
            Mark.S),
    PARALLEL_PLANS(
            "souběžné plány o sobě nevědí: propojit je", "parallel plans do not know of each other: link them", Mark.G);

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
