package cz.opora.advice;

import cz.opora.codes.ActorType;
import cz.opora.codes.CountedNoun;
import cz.opora.codes.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a card names it: a type, and the actor of the directory when one was found.
 *
 * @param type the type
 * @param service the id in the directory; null when only the type is known
 * @param name the name to print
 * @param involved it works with the client already, so it is told about the need, not added
 * @param free it costs nothing; null when unknown
 * @param waitDays how many days one waits; null when unknown
 * @param freeFrom the day a place is free, after the day of the advice; null when unknown or not needed
 */
public record ActorRef(
        ActorType type,
        @Nullable String service,
        Text name,
        boolean involved,
        @Nullable Boolean free,
        @Nullable Integer waitDays,
        @Nullable LocalDate freeFrom) {
    private static final int WEEK = 7;
    private static final CountedNoun WEEKS = new CountedNoun("týden", "týdny", "týdnů", "week", "weeks");
    private static final CountedNoun DAYS = new CountedNoun("den", "dny", "dní", "day", "days");

    /** An actor of whom nothing else is known. */
    public static ActorRef of(ActorType type, @Nullable String service, Text name) {
        return new ActorRef(type, service, name, false, null, null, null);
    }

    /** In words, for a bracket after the name: already at work, free of charge, how long one waits. */
    public List<Text> terms() {
        List<Text> terms = new ArrayList<>();
        if (involved) {
            terms.add(new Text("už s klientem pracuje", "already works with the client"));
        }
        if (Boolean.TRUE.equals(free) && mightCost()) {
            terms.add(new Text("zdarma", "free of charge"));
        }
        if (waitDays != null && waitDays > 0 && !involved) {
            terms.add(waiting(waitDays));
        }
        if (freeFrom != null && !involved) {
            String day = freeFrom.getDayOfMonth() + ". " + freeFrom.getMonthValue() + ". " + freeFrom.getYear();
            terms.add(new Text("místo od " + day, "a place from " + freeFrom));
        }
        return List.copyOf(terms);
    }

    /** Nobody expects an office or the police to charge. */
    private boolean mightCost() {
        return switch (type.sector()) {
            case LOCAL_GOV, LABOUR_BENEFITS, JUSTICE, SECURITY -> false;
            default -> type != ActorType.HEALTH_INSURER && type != ActorType.HOUSING_CONTACT;
        };
    }

    private static Text waiting(int days) {
        boolean weeks = days >= 2 * WEEK && days % WEEK == 0;
        int count = weeks ? days / WEEK : days;
        Text time = (weeks ? WEEKS : DAYS).of(count);
        return new Text("čekání " + time.cs(), "a wait of " + time.en());
    }
}
