package cz.opora.vocabulary;

import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of an escalation and the facts about it that do not depend on the case.
 *
 * @param dutyOf whose duty or task it is; null means the social department of the ORP
 * @param legalBasis the legal grounds
 * @param doFirst what to do at once
 * @param tell what to tell, the minimum
 * @param doNotTell what not to tell
 * @param clientFirst whether the client is told first; null when that depends on the danger
 */
public record EscalationWords(
        @Nullable ActorType dutyOf,
        List<Basis> legalBasis,
        List<Text> doFirst,
        List<Text> tell,
        List<Text> doNotTell,
        @Nullable Boolean clientFirst) {
    /**
     * A legal ground.
     *
     * @param text act and section
     * @param mark how well it was checked
     */
    public record Basis(String text, Mark mark) {}

    /** Copies the lists. */
    public EscalationWords {
        legalBasis = List.copyOf(legalBasis);
        doFirst = List.copyOf(doFirst);
        tell = List.copyOf(tell);
        doNotTell = List.copyOf(doNotTell);
    }
}
