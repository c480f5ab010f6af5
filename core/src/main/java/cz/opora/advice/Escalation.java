package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.DeadlineCode;
import cz.opora.codes.EscalationCode;
import cz.opora.codes.Urgency;
import cz.opora.facts.Deadline;
import cz.opora.facts.Fact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something must, or should, be escalated. When several rules escalate the same, the strictest urgency stands.
 *
 * @param code what
 * @param about the JSON pointer of the fact it is about
 * @param urgency by when
 * @param deadline the day it runs towards; null when there is none
 * @param dutyOf whose duty or task it is in this case; null means whose it usually is
 */
public record Escalation(
        EscalationCode code,
        String about,
        Urgency urgency,
        @Nullable DeadlineCode deadline,
        @Nullable ActorType dutyOf) implements Outcome {
    /** Escalate with the urgency of the code. */
    public static Escalation of(EscalationCode code, Fact about) {
        return new Escalation(code, about.pointer(), code.urgency(), null, null);
    }

    /** Escalate with an urgency sharper or milder than that of the code. */
    public static Escalation of(EscalationCode code, Fact about, Urgency urgency) {
        return new Escalation(code, about.pointer(), urgency, null, null);
    }

    /** The legal or recorded day it runs towards, printed with the days left. */
    public Escalation by(Deadline newDeadline) {
        return new Escalation(code, about, urgency, Objects.requireNonNull(newDeadline.code(), "code"), dutyOf);
    }

    /** Whose duty or task it is in this case, where it is not that of the actor the vocabulary names. */
    public Escalation dutyOf(ActorType newDutyOf) {
        return new Escalation(code, about, urgency, deadline, newDutyOf);
    }

    @Override
    public String pointer() {
        return code + "#" + about;
    }

    /** Without any value: what is known of a client never reaches a log. */
    @Override
    public String toString() {
        return "Escalation";
    }
}
