package cz.opora.internal.verdict;

import cz.opora.advice.Candidate;
import cz.opora.advice.Outcome;
import cz.opora.facts.Child;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.Consent;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.SituationOf;
import cz.opora.facts.Support;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Where in the case file a property of a fact comes from. An item of a list is named by what stays when the list is
 * reordered: a child by its reference, a need by its domain, anything else by its place in the canonical order.
 */
public final class FactPointers {
    private static final Set<Class<? extends Fact>> LISTED =
            Set.of(Child.class, Consent.class, Event.class, Referral.class, Refusal.class, Support.class);

    private FactPointers() {}

    /**
     * The JSON pointers that settle a property of a fact. A property of an actor of the directory is named
     * {@code directory/<actor>/<property>}: it is a doubt about the actor, not a question to the client. Of an item that a
     * list nobody asked about may hold, it is the list.
     *
     * @throws IllegalArgumentException when the fact has no such property
     */
    public static List<String> of(Fact fact, String property) {
        if (fact instanceof Candidate candidate) {
            return List.of("directory/" + candidate.service() + "/" + property);
        }
        if (fact instanceof Outcome) {
            return List.of();
        }
        RecordComponent component = component(fact.getClass(), property);
        String pointer = fact.pointer();
        if (fact instanceof Need need) {
            return List.of(ofNeed(need, property));
        }
        if (LISTED.contains(fact.getClass()) && isWholeList(pointer)) {
            return List.of(pointer);
        }
        SituationOf situation = component.getAnnotation(SituationOf.class);
        if (situation != null) {
            return List.of(pointer + "/situations/" + situation.value().name());
        }
        DaysSince since = component.getAnnotation(DaysSince.class);
        DaysUntil until = component.getAnnotation(DaysUntil.class);
        if (since != null || until != null) {
            return List.of(pointer + "/" + (since != null ? since.value() : until.value()));
        }
        ComputedFrom computed = component.getAnnotation(ComputedFrom.class);
        return computed == null ? List.of(pointer + "/" + property) : computed(pointer, computed.value());
    }

    /** A star stands for the entry the fact was computed from. */
    private static List<String> computed(String pointer, String[] patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> {
                    int star = pattern.indexOf("/*");
                    boolean same = star > 0 && pointer.startsWith(pattern.substring(0, star) + "/");
                    return same ? pointer + pattern.substring(star + 2) : pattern;
                })
                .toList();
    }

    /** The pointer of a need is that of its domain's section; what the worker recorded of it stands under {@code /needs}. */
    private static String ofNeed(Need need, String property) {
        String entry = "/needs/" + (need.domain() == null ? "*" : need.domain().name());
        return switch (property) {
            case "pointer", "domain" -> entry;
            case "atLeastModerate", "atLeastSevere", "critical" -> entry + "/severity";
            case "daysSinceOnset", "monthsSinceOnset" -> entry + "/since";
            default -> entry + "/" + property;
        };
    }

    private static boolean isWholeList(String pointer) {
        return pointer.equals("/household/children") || pointer.indexOf('/', 1) < 0;
    }

    private static RecordComponent component(Class<?> type, String property) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + property));
    }
}
