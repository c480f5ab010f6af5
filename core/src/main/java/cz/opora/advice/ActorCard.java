package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.Mark;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Role;
import cz.opora.codes.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor to involve.
 *
 * @param key the stable key
 * @param type the type
 * @param service the id in the directory; null when only the type is known
 * @param name the name to print
 * @param role the part it plays
 * @param order the place in the order of involvement, from 1
 * @param needs the needs it serves
 * @param doubts what is not known about its fit
 * @param alternatives who could stand in
 * @param excluded who would refuse and why
 * @param because the reasons
 * @param mark the weakest mark
 */
public record ActorCard(
        String key,
        ActorType type,
        @Nullable String service,
        Text name,
        Role role,
        int order,
        List<NeedDomain> needs,
        List<Text> doubts,
        List<ActorRef> alternatives,
        List<ExcludedActor> excluded,
        List<Reason> because,
        Mark mark) {
    /** Copies the lists. */
    public ActorCard {
        needs = List.copyOf(needs);
        doubts = List.copyOf(doubts);
        alternatives = List.copyOf(alternatives);
        excluded = List.copyOf(excluded);
        because = List.copyOf(because);
    }
}
