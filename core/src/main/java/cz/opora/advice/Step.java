package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Text;
import cz.opora.codes.Urgency;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the plan.
 *
 * @param key the stable key
 * @param need the need served
 * @param order the place in the plan, from 1
 * @param what what to do
 * @param doer who does it
 * @param with with whom, the better one first
 * @param urgency by when, as a class
 * @param due the last day, when the start of the clock is known
 * @param bring what to bring
 * @param ask what to ask
 * @param meanwhile what helps until it starts
 * @param ifRefused what to do if it fails
 * @param after keys of steps that come first
 * @param tell what to tell
 * @param doNotTell what not to tell
 * @param because the reasons
 * @param mark the weakest mark
 */
public record Step(
        String key,
        NeedDomain need,
        int order,
        Text what,
        ActorType doer,
        List<ActorRef> with,
        Urgency urgency,
        @Nullable LocalDate due,
        List<Text> bring,
        List<Text> ask,
        List<Text> meanwhile,
        List<Text> ifRefused,
        List<String> after,
        List<Text> tell,
        List<Text> doNotTell,
        List<Reason> because,
        Mark mark) {
    /** Copies the lists. */
    public Step {
        with = List.copyOf(with);
        bring = List.copyOf(bring);
        ask = List.copyOf(ask);
        meanwhile = List.copyOf(meanwhile);
        ifRefused = List.copyOf(ifRefused);
        after = List.copyOf(after);
        tell = List.copyOf(tell);
        doNotTell = List.copyOf(doNotTell);
        because = List.copyOf(because);
    }
}
