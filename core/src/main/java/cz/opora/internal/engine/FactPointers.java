package cz.opora.internal.engine;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Situation;
import cz.opora.facts.Child;
import cz.opora.facts.Children;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.Consent;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.DoneAction;
import cz.opora.facts.Event;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.ProfileItem;
import cz.opora.facts.Referral;
import cz.opora.facts.Refusal;
import cz.opora.facts.SituationOf;
import cz.opora.facts.Support;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where in the case file the properties of a fact are settled. Thread-safe. */
public final class FactPointers {
    private static final List<Class<? extends Fact>> LISTED = List.of(
            Child.class, Support.class, Refusal.class, Referral.class, Consent.class, Event.class, DoneAction.class);
    private static final Map<Class<?>, Map<String, List<String>>> TEMPLATES = templates();

    private FactPointers() {}

    /**
     * The JSON pointers of the case file that settle a property of a fact, in the form of {@link Projection}. A pointer may
     * keep a {@code *} where it speaks of all items of a list. Of a hypothetical item of a list nobody asked about it is
     * the list.
     *
     * @param fact a fact of the projection; anything else has no pointers
     * @throws IllegalArgumentException when the fact has no such property
     */
    public static List<String> of(Object fact, String property) {
        Map<String, List<String>> templates = TEMPLATES.get(fact.getClass());
        if (templates == null || !(fact instanceof Fact known)) {
            return List.of();
        }
        List<String> pointers = templates.get(property);
        if (pointers == null) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no property " + property);
        }
        if (fact instanceof Need need) {
            return ofNeed(need, property);
        }
        if (LISTED.contains(fact.getClass()) && isWholeList(known.pointer())) {
            return List.of(known.pointer());
        }
        return pointers.stream().map(one -> filled(one, known.pointer())).toList();
    }

    /**
     * All properties of a fact type in their order, each with the pointers that settle it; one that begins with a dot is
     * relative to the pointer of the fact.
     */
    static Map<String, List<String>> templates(Class<? extends Fact> type) {
        return TEMPLATES.getOrDefault(type, Map.of());
    }

    /** The fact types of the projection. */
    static Stream<Class<? extends Fact>> types() {
        return Stream.of(
                        CaseSection.all().stream().map(CaseSection::factClass),
                        LISTED.stream(),
                        Stream.of(Need.class, Children.class, ProfileItem.class))
                .flatMap(types -> types);
    }

    private static Map<Class<?>, Map<String, List<String>>> templates() {
        Map<Class<?>, Map<String, List<String>>> templates = new HashMap<>();
        types().forEach(type -> {
            Map<String, List<String>> properties = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(component.getName(), template(type, component));
            }
            templates.put(type, Collections.unmodifiableMap(properties));
        });
        return Collections.unmodifiableMap(templates);
    }

    private static List<String> template(Class<? extends Fact> type, RecordComponent property) {
        ComputedFrom computed = property.getAnnotation(ComputedFrom.class);
        if (computed != null) {
            boolean item = type == ProfileItem.class || LISTED.contains(type);
            return Arrays.stream(computed.value())
                    .map(pointer -> item ? "." + pointer.substring(pointer.indexOf('*') + 1) : pointer)
                    .toList();
        }
        SituationOf situation = property.getAnnotation(SituationOf.class);
        if (situation != null) {
            return List.of(CaseSection.pointer(situation.value()));
        }
        DaysSince since = property.getAnnotation(DaysSince.class);
        DaysUntil until = property.getAnnotation(DaysUntil.class);
        if (since != null || until != null) {
            return List.of("./" + (since == null ? until.value() : since.value()));
        }
        return List.of(property.getName().equals("pointer") ? "." : "./" + property.getName());
    }

    private static String filled(String template, String pointer) {
        return template.startsWith(".") ? pointer + template.substring(1) : template;
    }

    private static boolean isWholeList(String pointer) {
        return pointer.equals(ChildFacts.POINTER) || pointer.indexOf('/', 1) < 0;
    }

    /** A need exists and is severe because of its situations; the rest of it is in its entry under {@code /needs}. */
    private static List<String> ofNeed(Need need, String property) {
        NeedDomain domain = need.domain();
        if (domain == null) {
            return List.of("/needs");
        }
        return switch (property) {
            case "pointer", "domain" -> situations(domain, Severity.NONE);
            case "atLeastModerate" -> situations(domain, Severity.MODERATE);
            case "atLeastSevere" -> situations(domain, Severity.SEVERE);
            case "critical" -> situations(domain, Severity.CRITICAL);
            case "daysSinceOnset", "monthsSinceOnset" -> List.of("/needs/" + domain + "/since");
            default -> List.of("/needs/" + domain + "/" + property);
        };
    }

    private static List<String> situations(NeedDomain domain, Severity severity) {
        return Severities.canReach(severity, CaseSection.of(domain).situations()).stream()
                .map(CaseSection::pointer)
                .toList();
    }
}
