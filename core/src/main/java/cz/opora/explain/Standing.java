package cz.opora.explain;

import cz.opora.codes.Text;

/** How a finding stands in an advice. */
public enum Standing {
    /** It is not in the advice. */
    ABSENT("v radě není", "not in the advice"),
    /** It is in the advice. */
    PRESENT("v radě je", "in the advice"),
    /** A do-not that still has something to confirm. */
    CONDITIONAL("platí, jen když se potvrdí podmínky", "holds only when its conditions are confirmed"),
    /** A do-not whose conditions are all confirmed. */
    CONFIRMED("potvrzeno", "confirmed"),
    /** The client belongs to the target group. */
    ELIGIBLE("do skupiny patří", "belongs to the group"),
    /** The client does not belong to the target group. */
    NOT_ELIGIBLE("do skupiny nepatří", "does not belong to the group"),
    /** Whether the client belongs to the target group is not known. */
    UNDETERMINED("zatím nelze určit", "cannot be told yet");

    private final Text text;

    Standing(String cs, String en) {
        this.text = new Text(cs, en);
    }

    /** The words for it. */
    public Text text() {
        return text;
    }
}
