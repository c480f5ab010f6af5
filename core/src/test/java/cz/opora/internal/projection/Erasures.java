package cz.opora.internal.projection;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.DomainSection;
import cz.opora.casefile.NeedEntry;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes knowledge away from a case: one known value becomes unknown, or an assessed domain is reopened. What follows from
 * such a case may only become unknown.
 *
 * <p>Not everything that is missing means "unknown", so some things are not knowledge to take away:
 *
 * <ul>
 *   <li>{@code asOf}, {@code assessedOn} and the {@code incidentOn} of the worker's safety: without them a value counts as
 *       recorded later, so more is known.
 *   <li>the worker's severity and an entry that holds one: a judgement that overrides what is known.
 *   <li>{@code inHousehold} of a child: who is listed under the household lives there until somebody says no.
 *   <li>{@code since} and {@code until} of a support, {@code validUntil} and {@code withdrawnOn} of a consent: absent they
 *       mean "no such day", not "unknown".
 *   <li>a listed item of a list and a section as a whole; their fields, and lists as a whole, are taken one by one.
 * </ul>
 *
 * <p>An assessed domain says "what is not listed or implied is no". Whoever takes away what lists or implies a situation
 * would turn a yes into a no, so the domains of that field are reopened with it.
 */
final class Erasures {
    private static final Set<String> NO_KNOWLEDGE = Set.of(
            "format",
            "caseId",
            "asOf",
            "phase",
            "assessedOn",
            "incidentOn",
            "severity",
            "inHousehold",
            "ref",
            "since",
            "until",
            "validUntil",
            "withdrawnOn",
            "done",
            "overridden");

    private Erasures() {}

    /** Every case with one piece of knowledge less, by what was taken. */
    static Map<String, CaseFile> of(CaseFile file) {
        Map<String, CaseFile> erased = new LinkedHashMap<>();
        for (NeedDomain domain : new TreeSet<>(file.assessed())) {
            erased.put("/assessed/" + domain, reopened(file, Set.of(domain)));
        }
        for (String pointer : knowledge("", file)) {
            erased.put(pointer, without(file, pointer));
        }
        return erased;
    }

    /** The case without a field, a situation or a list, and with the domains it speaks of reopened. */
    static CaseFile without(CaseFile file, String pointer) {
        List<String> path = List.of(pointer.substring(1).split("/"));
        CaseFile erased = (CaseFile) Objects.requireNonNull(erase(file, path));
        Set<NeedDomain> domains = EnumSet.noneOf(NeedDomain.class);
        for (CaseSection section : CaseSection.all()) {
            if (section.domain() != null && pointer.startsWith(section.pointer() + "/")) {
                domains.add(section.domain());
            }
        }
        for (Implication<?> row : Implications.all()) {
            if (pointer.startsWith(row.pointer())) {
                domains.add(row.situation().domain());
            }
        }
        if (pointer.equals("/safety/foodAndMedicineToday")) {
            domains.add(NeedDomain.INCOME_BENEFITS);
        }
        return reopened(erased, domains);
    }

    private static CaseFile reopened(CaseFile file, Set<NeedDomain> domains) {
        Set<NeedDomain> assessed = new TreeSet<>(file.assessed());
        assessed.removeAll(domains);
        return (CaseFile) Records.with(file, "assessed", assessed);
    }

    private static List<String> knowledge(String at, Record record) {
        List<String> pointers = new ArrayList<>();
        for (RecordComponent component : Records.components(record.getClass())) {
            Object value = Records.read(component, record);
            String pointer = at + "/" + component.getName();
            boolean onset = record instanceof NeedEntry && component.getName().equals("since");
            if (value == null || (NO_KNOWLEDGE.contains(component.getName()) && !onset)) {
                continue;
            }
            if (value instanceof Map<?, ?> situations) {
                situations.keySet().forEach(situation -> pointers.add(pointer + "/" + situation));
            } else if (value instanceof Record inner && isSection(pointer)) {
                pointers.addAll(knowledge(pointer, inner));
            } else if (!component.getType().isPrimitive() && component.getType() != Set.class) {
                pointers.addAll(items(pointer, value));
                if (component.isAnnotationPresent(Nullable.class)
                        || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    pointers.add(pointer);
                }
            }
        }
        return pointers;
    }

    private static boolean isSection(String pointer) {
        return pointer.indexOf('/', 1) < 0;
    }

    /** The fields of the items of a list; a list of needs with a severity is not taken as a whole. */
    private static List<String> items(String pointer, Object value) {
        List<String> pointers = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Record item) {
                    pointers.addAll(knowledge(pointer + "/" + i, item));
                }
            }
        }
        return pointers;
    }

    private static @Nullable Object erase(Object from, List<String> path) {
        if (path.isEmpty()) {
            return null;
        }
        List<String> rest = path.subList(1, path.size());
        if (from instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list);
            int index = index(list, path.get(0));
            copy.set(index, Objects.requireNonNull(erase(copy.get(index), rest)));
            return copy;
        }
        if (from instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new HashMap<>(map);
            copy.remove(Situation.valueOf(path.get(0)));
            return copy;
        }
        Record record = (Record) from;
        Object inner = Objects.requireNonNull(Records.get(record, path.get(0)));
        return Records.with(record, path.get(0), erase(inner, rest));
    }

    /** The place of an item: its number or the reference of a child. */
    private static int index(List<?> list, String key) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ChildEntry child && key.equals(child.ref())) {
                return i;
            }
        }
        return Integer.parseInt(key);
    }

    /** The situations a case lists, to see that a case under test says something at all. */
    static int listed(CaseFile file) {
        return CaseSection.all().stream()
                .map(section -> section.in(file))
                .filter(DomainSection.class::isInstance)
                .mapToInt(section -> ((DomainSection) section).situations().size())
                .sum();
    }
}
