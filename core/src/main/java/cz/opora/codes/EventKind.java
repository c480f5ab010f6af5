package cz.opora.codes;

/**
 * A crisis event in the client's life; it opens the crisis window and makes negative safety findings stale.
 * Source: needs.md 2.4, target-groups.md G6.
 */
public enum EventKind implements Code {
    LOSS_OF_ROOF("ztráta střechy nad hlavou", "loss of the roof", Mark.G),
    JOB_LOSS("ztráta práce", "job loss", Mark.G),
    CARER_LOST("ztráta pečujícího", "loss of the carer", Mark.G),
    BEREAVEMENT("úmrtí blízkého", "bereavement", Mark.G),
    VIOLENCE("násilí", "violence", Mark.G),
    ACUTE_MENTAL_STATE("akutní duševní stav", "acute mental state", Mark.G),
    HOSPITALISATION("hospitalizace", "hospitalisation", Mark.G),
    DISCHARGE("propuštění ze zařízení", "discharge", Mark.G),
    MOVE("stěhování", "move", Mark.G),
    NEW_HOUSEHOLD_MEMBER("nový člen domácnosti", "new household member", Mark.G),
    AMBULANCE_CALL("výjezd záchranné služby", "ambulance call", Mark.G),
    POLICE_CALL("výjezd policie", "police call", Mark.G);

    private final Text text;
    private final Mark mark;

    EventKind(String cs, String en, Mark mark) {
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
