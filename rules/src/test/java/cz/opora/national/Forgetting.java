package cz.opora.national;

import cz.opora.casefile.CaseFile;
import cz.opora.casefile.ChildEntry;
import cz.opora.casefile.ConsentEntry;
import cz.opora.casefile.NeedEntry;
import cz.opora.casefile.Section;
import cz.opora.casefile.SupportEntry;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.internal.projection.CaseWalk;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All ways to know one thing less about a case: a value becomes null, a list is absent, an assessed domain is open again.
 *
 * <p>An assessed domain says no to what is not listed. So who takes an answer out of it, or one that implies something
 * about it, has not asked it through: the domain is reopened with the answer. Without that, "has a date of eviction" would
 * turn into "has none", which is not less knowledge but other knowledge.
 *
 * <p>Kept as it is: what is not knowledge ({@code asOf}, {@code assessedOn}, {@code done}, {@code overridden}, a child's
 * {@code ref}), the worker's {@code severity}, and keys whose absence means something: a child counts as living in the
 * household, a support as running, a consent as not limited and not withdrawn.
 */
final class Forgetting {
    private static final Set<String> KEPT = Set.of(
            "format", "caseId", "asOf", "assessed", "assessedOn", "phase", "severity", "done", "overridden", "ref");

    private final Map<String, Supplier<CaseFile>> less = new LinkedHashMap<>();
    private final Set<NeedDomain> recordedNeeds = EnumSet.noneOf(NeedDomain.class);

    private Forgetting(CaseFile file) {
        List<NeedEntry> needs = file.needs();
        if (needs != null) {
            needs.forEach(need -> recordedNeeds.add(need.domain()));
        }
    }

    /** How to make each case that knows one thing less, by the pointer of that thing. */
    static Map<String, Supplier<CaseFile>> of(CaseFile file) {
        Forgetting forgetting = new Forgetting(file);
        for (NeedDomain domain : file.assessed()) {
            forgetting.less.put("/assessed/" + domain, () -> reopened(file, Set.of(domain)));
        }
        forgetting.record("", file, changed -> (CaseFile) changed);
        return forgetting.less;
    }

    /** Puts a changed part back into the whole case. */
    private interface Whole {
        CaseFile with(Object part);
    }

    private void record(String pointer, Object record, Whole whole) {
        RecordComponent[] components = Completion.SHAPES.get(record.getClass()).components();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            String at = pointer + "/" + components[i].getName();
            Object value = Completion.read(components[i], record);
            boolean optional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null || !isKnowledge(record, components[i].getName())) {
                continue;
            }
            if (optional) {
                put(at, () -> whole.with(replaced(record, place, null)));
            }
            if (value instanceof Map<?, ?> situations) {
                situations(at, situations, map -> whole.with(replaced(record, place, map)));
            } else if (value instanceof List<?> items) {
                items(at, items, list -> whole.with(replaced(record, place, list)));
            } else if (value instanceof Section) {
                record(at, value, part -> whole.with(replaced(record, place, part)));
            }
        }
    }

    private void items(String pointer, List<?> items, Whole whole) {
        for (int i = 0; i < items.size(); i++) {
            int place = i;
            if (items.get(i) instanceof Record record) {
                record(pointer + "/" + i, record, part -> {
                    List<Object> changed = new ArrayList<>(items);
                    changed.set(place, part);
                    return whole.with(changed);
                });
            }
        }
    }

    private void situations(String pointer, Map<?, ?> known, Whole whole) {
        known.keySet().forEach(key -> {
            Map<Situation, Boolean> fewer = new EnumMap<>(Situation.class);
            known.forEach((other, value) -> {
                if (!other.equals(key)) {
                    fewer.put((Situation) other, (Boolean) value);
                }
            });
            put(pointer + "/" + key, () -> whole.with(fewer));
        });
    }

    private void put(String pointer, Supplier<CaseFile> changed) {
        less.put(pointer, () -> reopened(changed.get(), touched(pointer)));
    }

    private Set<NeedDomain> touched(String pointer) {
        Set<NeedDomain> touched = EnumSet.noneOf(NeedDomain.class);
        if (pointer.equals("/needs")) {
            touched.addAll(recordedNeeds);
        }
        for (Situation situation : Situation.values()) {
            boolean own = pointer.equals(CaseWalk.pointer(situation))
                    || CaseWalk.pointer(situation).startsWith(pointer + "/");
            boolean implied =
                    CaseWalk.sources(situation).stream().anyMatch(source -> related(section(pointer), source));
            if (own || implied) {
                touched.add(situation.domain());
            }
        }
        return touched;
    }

    private static String section(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private static boolean related(String section, String source) {
        return source.startsWith(section + "/");
    }

    private static CaseFile reopened(CaseFile file, Set<NeedDomain> domains) {
        Set<NeedDomain> still = EnumSet.noneOf(NeedDomain.class);
        still.addAll(file.assessed());
        still.removeAll(domains);
        int place = Arrays.stream(CaseFile.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList()
                .indexOf("assessed");
        return (CaseFile) replaced(file, place, still);
    }

    private static Object replaced(Object record, int place, @Nullable Object value) {
        RecordComponent[] components = Completion.SHAPES.get(record.getClass()).components();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == place ? value : Completion.read(components[i], record);
        }
        return Completion.construct(record.getClass(), values);
    }

    private static boolean isKnowledge(Object owner, String name) {
        boolean defaulted = (owner instanceof ChildEntry && name.equals("inHousehold"))
                || (owner instanceof SupportEntry && Set.of("since", "until").contains(name))
                || (owner instanceof ConsentEntry
                        && Set.of("validUntil", "withdrawnOn").contains(name));
        return !defaulted && !KEPT.contains(name);
    }
}
