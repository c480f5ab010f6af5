package cz.opora.vocabulary;

import cz.opora.codes.Text;
import java.util.List;

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
 */
public record StepWords(
        Text what,
        List<Text> bring,
        List<Text> ask,
        List<Text> meanwhile,
        List<Text> ifRefused,
        List<Text> tell,
        List<Text> doNotTell) {
    /** Copies the lists. */
    public StepWords {
        bring = List.copyOf(bring);
        ask = List.copyOf(ask);
        meanwhile = List.copyOf(meanwhile);
        ifRefused = List.copyOf(ifRefused);
        tell = List.copyOf(tell);
        doNotTell = List.copyOf(doNotTell);
    }
}
