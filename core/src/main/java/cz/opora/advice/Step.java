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
 * @param resources what the client can build on for this need, to be asked before any service, only as the client agrees
 * @param with with whom: who leads, then at most two more
 * @param urgency by when, as a class; sharper than that of its rule when a day of the case comes sooner or another step
 *     waits for this one
 * @param due the last day; null when the class has none. A page plans the first three steps for this week, also when they
 *     could wait longer
 * @param bring what to bring
 * @param ask what to ask
 * @param meanwhile what helps until it starts, and who stands in while somebody has to be waited for
 * @param ifRefused what to do if it fails
 * @param after keys of steps that have to come first; they stand before this one in the plan
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
        List<Text> resources,
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
        resources = List.copyOf(resources);
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
