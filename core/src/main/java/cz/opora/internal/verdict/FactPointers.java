package cz.opora.internal.verdict;

import cz.opora.advice.Candidate;
import cz.opora.advice.Outcome;
import cz.opora.facts.Child;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.Conclusion;
import cz.opora.facts.Consent;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Deadline;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.RegisterEntry;
import cz.opora.facts.SituationOf;
import cz.opora.facts.Support;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where in the case file a property of a fact comes from. An item of a list is named by what stays when the list is
 * reordered: a child by its reference, a need by its domain, anything else by its place in the canonical order.
 */
public final class FactPointers {
    private static final Set<Class<? extends Fact>> LISTED = Set.of(
            Child.class, Consent.class, Event.class, Referral.class, Refusal.class, RegisterEntry.class, Support.class);

    private static final Set<String> OF_REGISTER = Set.of("groupFits", "ageFits", "residential", "registeredService");

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
        if (fact instanceof Outcome || fact instanceof Conclusion) {
            return List.of();
        }
        if (fact instanceof Deadline deadline) {
            return deadline.code() == null ? List.of() : deadline.code().startsFrom();
        }
        if (fact instanceof RegisterEntry entry && OF_REGISTER.contains(property)) {
            return List.of("directory/" + entry.service() + "/" + property);
        }
        if (fact instanceof Need need) {
            return List.of(ofNeed(need, property));
        }
        if (fact instanceof ProfileItem || (LISTED.contains(fact.getClass()) && isWholeList(fact.pointer()))) {
            return List.of(fact.pointer());
        }
        return SOURCES.get(fact.getClass()).of(fact, property);
    }

    private static final ClassValue<Sources> SOURCES = new ClassValue<>() {
        @Override
        protected Sources computeValue(Class<?> type) {
            return new Sources(type);
        }
    };

    /**
     * Where the properties of a type come from: absolute pointers, or ones relative to the fact. Most facts are sections,
     * which have one pointer in every case: what was found for it is kept.
     */
    private static final class Sources {
        private final Map<String, List<String>> templates = new HashMap<>();
        private final Map<String, List<String>> found = new ConcurrentHashMap<>();
        private final AtomicReference<@Nullable String> pointer = new AtomicReference<>();

        Sources(Class<?> type) {
            for (RecordComponent component : type.getRecordComponents()) {
                templates.put(component.getName(), sources(component));
            }
        }

        List<String> of(Fact fact, String property) {
            return LISTED.contains(fact.getClass()) || !isFirst(fact.pointer())
                    ? find(fact, property)
                    : found.computeIfAbsent(property, each -> find(fact, each));
        }

        /** Whether it is the pointer that was seen first, which for a section is the only one. */
        private boolean isFirst(String own) {
            if (pointer.get() == null) {
                pointer.compareAndSet(null, own);
            }
            return own.equals(pointer.get());
        }

        private List<String> find(Fact fact, String property) {
            List<String> relative = templates.get(property);
            if (relative == null) {
                throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + property);
            }
            return relative.stream()
                    .map(template -> place(fact.pointer(), template))
                    .toList();
        }
    }

    /** Where a property of any fact of its type comes from: an absolute pointer, or one relative to the fact. */
    public static List<String> sources(RecordComponent component) {
        SituationOf situation = component.getAnnotation(SituationOf.class);
        if (situation != null) {
            return List.of("situations/" + situation.value().name());
        }
        DaysSince since = component.getAnnotation(DaysSince.class);
        if (since != null) {
            return List.of(since.value());
        }
        DaysUntil until = component.getAnnotation(DaysUntil.class);
        if (until != null) {
            return List.of(until.value());
        }
        ComputedFrom computed = component.getAnnotation(ComputedFrom.class);
        return computed == null ? List.of(component.getName()) : List.of(computed.value());
    }

    private static String place(String pointer, String template) {
        return starred(pointer, template.startsWith("/") ? template : pointer + "/" + template);
    }

    /** A star stands for the entry the fact was computed from. */
    private static String starred(String pointer, String template) {
        int star = template.indexOf("/*");
        boolean same = star > 0 && pointer.startsWith(template.substring(0, star) + "/");
        return same ? pointer + template.substring(star + 2) : template;
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
}
