package cz.opora.national;

import cz.opora.codes.ActorType;
import cz.opora.codes.EscalationCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the source of a published case says of actors and escalations, in our codes.
 *
 * @param file the case, without its ending
 * @param cmFit a reading: is it a case for case management
 * @param actors who was involved or is missed
 * @param escalations what was escalated, or was to be
 * @param forbidden what must never be raised
 */
record PublishedCase(
        String file, CmFit cmFit, List<Actor> actors, List<Told> escalations, List<EscalationCode> forbidden) {
    /** A reading of the source. */
    enum CmFit {
        YES,
        BORDERLINE,
        NO_ONE_OFF,
        NO_OSPOD
    }

    /** How sure it is that an actor was involved; the last one was not, and the author misses it. */
    enum Certainty {
        STATED,
        IMPLIED,
        RECOMMENDED
    }

    /**
     * An actor of the story.
     *
     * @param said its kind as the retelling names it
     * @param certainty how sure
     * @param codes the codes that would meet it; empty when we have none
     * @param why the reason why our advice does not name it; null when it does, or need not
     */
    record Actor(
            String said,
            Certainty certainty,
            List<ActorType> codes,
            @Nullable String why) {
        /** Whether advice could name it: it has a code and is not the office that is advised. */
        boolean canBeAdvised() {
            return !codes.isEmpty() && !codes.contains(ActorType.ORP_SOCIAL);
        }
    }

    /**
     * An escalation of the story.
     *
     * @param said its kind as the retelling names it
     * @param happened as told; null when the source does not say
     * @param expected true: the law expects it; false: it was wrong, only feared, or earlier; null: nothing more to say
     * @param codes the codes that would meet it
     * @param why the reason why we do not raise it; null when we do, or need not
     */
    record Told(
            String said,
            @Nullable Boolean happened,
            @Nullable Boolean expected,
            List<EscalationCode> codes,
            @Nullable String why) {
        boolean rightlyHappened() {
            return Boolean.TRUE.equals(happened) && !Boolean.FALSE.equals(expected);
        }

        boolean legallyExpected() {
            return Boolean.TRUE.equals(expected);
        }
    }
}
