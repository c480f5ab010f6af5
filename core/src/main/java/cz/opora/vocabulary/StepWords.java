package cz.opora.vocabulary;

import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a step: asking one type of actor for help with one need.
 *
 * @param what what to do
 * @param bring what to bring
 * @param ask what to ask
 * @param meanwhile what helps until it starts
 * @param ifRefused what to do if it fails
 * @param tell what to tell
 * @param doNotTell what not to tell
 * @param act a name for what is done, where several steps say the same thing in other words; steps of one act with one
 *     lead are told once; null when the words of {@code what} are the only ones for it
 */
public record StepWords(
        Text what,
        List<Text> bring,
        List<Text> ask,
        List<Text> meanwhile,
        List<Text> ifRefused,
        List<Text> tell,
        List<Text> doNotTell,
        @Nullable String act) {
    /** Copies the lists. */
    public StepWords {
        bring = List.copyOf(bring);
        ask = List.copyOf(ask);
        meanwhile = List.copyOf(meanwhile);
        ifRefused = List.copyOf(ifRefused);
        tell = List.copyOf(tell);
        doNotTell = List.copyOf(doNotTell);
    }

    /** Whether both say that the same is to be done. */
    public boolean sameAct(StepWords other) {
        return act == null ? what.equals(other.what) : act.equals(other.act);
    }
}
