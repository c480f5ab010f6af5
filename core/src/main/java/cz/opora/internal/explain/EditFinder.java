package cz.opora.internal.explain;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Severity;
import cz.opora.codes.Situation;
import cz.opora.explain.FieldChange;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Fact;
import cz.opora.facts.Need;
import cz.opora.facts.SituationOf;
import cz.opora.internal.explain.RuleReads.Read;
import cz.opora.internal.json.ArrayNode;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import cz.opora.internal.json.Node;
import cz.opora.internal.json.ScalarNode;
import cz.opora.internal.verdict.FactPointers;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.parameters.WorkingDays;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which other values of which fields are worth trying: those on the other side of a condition the rules concerned have. */
final class EditFinder {
    private static final Map<String, String> LISTS = Map.of(
            "Child", "/household/children",
            "Children", "/household/children",
            "Consent", "/consents",
            "Event", "/events",
            "Referral", "/referrals",
            "Refusal", "/refusals",
            "Support", "/supports");

    private final CaseTree tree;
    private final Collection<?> facts;
    private final LocalDate asOf;
    private final WantedValues wanted;
    private final FieldWords words;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private record Found(String pointer, Node value, Set<String> helps, Set<String> hurts) {}

    EditFinder(CaseTree tree, Collection<?> facts, LocalDate asOf, WantedValues wanted, FieldWords words) {
        this.tree = tree;
        this.facts = facts;
        this.asOf = asOf;
        this.wanted = wanted;
        this.words = words;
    }

    /** Adds what could change the conditions of a pattern over facts of the case. */
    void read(Read read) {
        String type = read.pattern().type();
        for (Object each : facts) {
            if (each instanceof Fact fact && fact.getClass().getSimpleName().equals(type)) {
                for (ConditionEntry condition : read.pattern().conditions()) {
                    condition(fact, condition, read.root());
                }
            }
        }
        String list = type == null ? null : LISTS.get(type);
        if (list != null && tree.at(list) == null) {
            put(list, new ArrayNode(List.of(), 0), read.root(), "Children".equals(type));
        }
        if ("Need".equals(type)) {
            needs(read);
        }
    }

    /** A situation that has to be known to be absent. */
    void absence(Situation situation, String section, String root) {
        String pointer = "/" + section + "/situations/" + situation.name();
        put(pointer, ScalarNode.truth(false), root, true);
        put(pointer, ScalarNode.truth(true), root, false);
        put("/assessed/" + situation.domain(), ScalarNode.truth(true), root, true);
    }

    private void condition(Fact fact, ConditionEntry condition, String root) {
        String property = condition.property();
        if (property == null || property.equals("pointer")) {
            return;
        }
        FactShape shape = FactShape.of(fact.getClass());
        Object now = shape.read(fact, property);
        wanted.of(condition, shape.typeOf(property)).forEach((value, holds) -> {
            if (!value.equals(now)) {
                place(fact, property, value, root, holds);
            }
        });
        Situation situation = situation(fact, property);
        if (situation != null && now == null) {
            boolean absenceWanted = wanted.of(condition, Boolean.class).getOrDefault(false, false);
            put("/assessed/" + situation.domain(), ScalarNode.truth(true), root, absenceWanted);
        }
    }

    private static @Nullable Situation situation(Fact fact, String property) {
        SituationOf annotation = component(fact, property).getAnnotation(SituationOf.class);
        return annotation == null ? null : annotation.value();
    }

    private static RecordComponent component(Fact fact, String property) {
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(property))
                .findFirst()
                .orElseThrow();
    }

    private void place(Fact fact, String property, Object value, String root, boolean holds) {
        if (fact instanceof Need && value instanceof Boolean reached && SEVERITIES.containsKey(property)) {
            List<Severity> both = SEVERITIES.get(property);
            put(needPointer(fact, "severity"), code(both.get(reached ? 0 : 1)), root, holds);
            return;
        }
        for (String pointer : FactPointers.of(fact, property)) {
            Node node = pointer.contains("*") ? null : node(component(fact, property), pointer, value);
            if (node != null) {
                put(pointer, node, root, holds);
            }
        }
    }

    private static final Map<String, List<Severity>> SEVERITIES = Map.of(
            "atLeastModerate", List.of(Severity.MODERATE, Severity.MILD),
            "atLeastSevere", List.of(Severity.SEVERE, Severity.MODERATE),
            "critical", List.of(Severity.CRITICAL, Severity.SEVERE));

    private static String needPointer(Fact need, String field) {
        return FactPointers.of(need, "domain").get(0) + "/" + field;
    }

    /** A need nobody recorded may be recorded; one that is there may turn out to be none. */
    private void needs(Read read) {
        for (NeedDomain domain : NeedDomain.values()) {
            boolean concerned = read.pattern().conditions().stream()
                    .filter(condition -> "domain".equals(condition.property()) && condition.operand() != null)
                    .allMatch(condition -> Objects.requireNonNull(condition.operand(), "operand")
                            .values()
                            .contains(domain.name()));
            if (concerned) {
                String pointer = "/needs/" + domain + "/severity";
                put(pointer, code(Severity.MODERATE), read.root(), true);
                put(pointer, code(Severity.SEVERE), read.root(), true);
                put(pointer, code(Severity.NONE), read.root(), false);
            }
        }
    }

    /**
     * The value as a case file writes it at that pointer; null when it stands elsewhere, or when it would be a past event
     * that has not happened yet.
     */
    private @Nullable Node node(RecordComponent property, String pointer, Object value) {
        if (!(value instanceof Integer number)) {
            return value instanceof Boolean truth ? ScalarNode.truth(truth) : code((Enum<?>) value);
        }
        String name = property.getName();
        if (pointer.endsWith("/birthDate")) {
            return tree.at(pointer) == null ? null : day(asOf.minusYears(number));
        }
        if (pointer.endsWith("/age")) {
            String birthDate = pointer.substring(0, pointer.lastIndexOf('/')) + "/birthDate";
            return tree.at(birthDate) != null ? null : age(number);
        }
        if (property.isAnnotationPresent(DaysUntil.class)) {
            return day(asOf.plusDays(number));
        }
        if (property.isAnnotationPresent(DaysSince.class) || name.startsWith("daysSince")) {
            return number < 0 ? null : day(asOf.minusDays(number));
        }
        if (name.startsWith("workingDays")) {
            return number < 0 ? null : day(WorkingDays.before(asOf, number));
        }
        if (name.startsWith("monthsSince")) {
            return number < 0 ? null : day(asOf.minusMonths(number));
        }
        return ScalarNode.number(number);
    }

    private Node age(int years) {
        return JsonWriter.tree(new cz.opora.casefile.AgeOn(years, asOf), EmptyCollections.LEFT_OUT);
    }

    private static Node day(LocalDate day) {
        return ScalarNode.text(day.toString());
    }

    private static Node code(Enum<?> code) {
        return ScalarNode.text(code.name());
    }

    private void put(String pointer, Node value, String root, boolean holds) {
        Found edit = found.computeIfAbsent(
                pointer + " " + JsonWriter.compact(value, EmptyCollections.KEPT),
                key -> new Found(pointer, value, new TreeSet<>(), new TreeSet<>()));
        (holds ? edit.helps : edit.hurts).add(root);
    }

    /** The edits that say something new, those in somebody's hands first, then by pointer and value. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        found.forEach((key, one) -> {
            Node now = tree.at(one.pointer);
            String same = now == null ? "" : JsonWriter.compact(now, EmptyCollections.KEPT);
            if (!same.equals(JsonWriter.compact(one.value, EmptyCollections.KEPT)) && isPossible(one)) {
                FieldChange change = new FieldChange(
                        one.pointer,
                        words.label(one.pointer),
                        words.value(one.pointer, now),
                        words.value(one.pointer, one.value),
                        Hands.can(one.pointer));
                edits.add(new Edit(change, one.value, one.helps, one.hurts));
            }
        });
        edits.sort(Comparator.comparing((Edit edit) -> !edit.change().inHands())
                .thenComparing(Edit::pointer)
                .thenComparing(edit -> JsonWriter.compact(edit.value(), EmptyCollections.KEPT)));
        return edits;
    }

    private boolean isPossible(Found edit) {
        try {
            return tree.with(edit.pointer, edit.value).caseFile() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
