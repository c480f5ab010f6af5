package cz.opora.codes;

/**
 * An event that calls for a new run before the day of the next review. Source: need-to-actor.md 5.3, R20 to R27; R26 is a
 * rule of its own.
 */
public enum ReviewTrigger implements Code {
    NEW_ESCALATION("R20", "nová naléhavá situace nebo povinnost", "a new emergency or duty"),
    ACTOR_LEAVES(
            "R21", "aktér odmítl, skončil nebo klienta poslal zpět", "an actor refuses, ends or sends the client back"),
    INSTITUTION("R22", "hospitalizace nebo vazba", "hospitalisation or custody"),
    HOUSEHOLD(
            "R23", "stěhování, změna v domácnosti nebo nové dítě", "a move, a change in the household or a new child"),
    LOSS("R24", "ztráta příjmu, úmrtí nebo ztráta pečujícího", "loss of income, death or loss of a carer"),
    WILL("R25", "klient odvolá souhlas nebo změní cíle", "the client withdraws consent or changes goals"),
    STALE("R27", "starý údaj, na kterém rada stojí, se ověří", "an old value this advice rests on is verified");

    private final Text text;
    private final String id;

    ReviewTrigger(String id, String cs, String en) {
        this.text = new Text(cs, en);
        this.id = id;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Mark mark() {
        return Mark.G;
    }

    /** The id of the row in the dossier, such as {@code R20}. */
    public String id() {
        return id;
    }
}
