package cz.opora.national;

import cz.opora.casefile.AgeOn;
import cz.opora.casefile.CaseFile;
import cz.opora.casefile.NeedEntry;
import cz.opora.casefile.RandomCases;
import cz.opora.casefile.Section;
import cz.opora.casefile.SupportEntry;
import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.projection.CaseWalk;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way the world may be, given what a case knows: whatever the case leaves open is taken from a random donor, whatever
 * it knows stays. Answers of the donor that contradict the case are left out again.
 *
 * <p>Some keys are not knowledge about the client, or have a meaning when they are missing; they stay as they are:
 * {@code asOf}, {@code assessedOn} and {@code incidentOn} (how old a finding is: an old one expires to unknown), {@code severity} (a judgement that overrides),
 * {@code done} and {@code overridden} (our own advice), {@code ref} (a name), {@code inHousehold} (missing means yes),
 * the beginning and end of a support (missing means running), the end and withdrawal of a consent (missing means none is
 * stated), and a birth date beside a known age.
 */
final class Completion {
    private static final int ROUNDS = 8;
    private static final Set<String> NOT_KNOWLEDGE = Set.of(
            "format",
            "caseId",
            "asOf",
            "assessedOn",
            "incidentOn",
            "phase",
            "severity",
            "done",
            "overridden",
            "ref",
            "inHousehold",
            "validUntil",
            "withdrawnOn");
    private static final Pattern YES = Pattern.compile("but (\\S+) says yes");

    private final CaseWalk walk;
    private final CaseFile file;
    private final Set<Diagnostic> wrongBefore;
    private final Map<Situation, @Nullable Boolean> before;

    Completion(CaseWalk walk, CaseFile file) {
        this.walk = walk;
        this.file = file;
        this.wrongBefore = new HashSet<>(walk.diagnostics(file));
        this.before = walk.situations(file);
    }

    /** The case completed by the donor of a seed; empty when the two cannot be reconciled. */
    Optional<CaseFile> from(long seed) {
        CaseFile donor = RandomCases.of(seed);
        Set<String> vetoed = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            CaseFile completed = (CaseFile) new Merge(new Random(seed), vetoed).record("", file, donor);
            Set<String> against = contradictions(completed);
            if (against.isEmpty()) {
                return Optional.of(completed);
            }
            if (!vetoed.addAll(against)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the completion says otherwise than the case, by implication. */
    private Set<String> contradictions(CaseFile completed) {
        Set<String> pointers = new HashSet<>();
        for (Diagnostic diagnostic : walk.diagnostics(completed)) {
            if (diagnostic.code().equals("contradiction") && !wrongBefore.contains(diagnostic)) {
                pointers.add(String.valueOf(diagnostic.pointer()));
                Matcher yes = YES.matcher(diagnostic.message());
                if (yes.find()) {
                    pointers.add(yes.group(1));
                }
            }
        }
        walk.situations(completed).forEach((situation, value) -> {
            // An assessed domain says no to what is not listed: a date that implies it would be another world.
            if (Boolean.FALSE.equals(before.get(situation)) && !Boolean.FALSE.equals(value)) {
                pointers.addAll(CaseWalk.sources(situation));
                pointers.add(CaseWalk.pointer(situation));
            }
        });
        return pointers;
    }

    /** Known values stay, unknown ones are the donor's. */
    private final class Merge {
        private final Random random;
        private final Set<String> vetoed;

        Merge(Random random, Set<String> vetoed) {
            this.random = random;
            this.vetoed = vetoed;
        }

        Object record(String pointer, Object known, @Nullable Object donor) {
            RecordComponent[] components = SHAPES.get(known.getClass()).components();
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                String name = components[i].getName();
                Object own = read(components[i], known);
                Object other = donor == null ? null : read(components[i], donor);
                boolean fixed = !isKnowledge(known, name) || vetoed.contains(pointer + "/" + name);
                values[i] = fixed ? own : value(pointer + "/" + name, own, other);
            }
            return construct(known.getClass(), values);
        }

        private @Nullable Object value(String pointer, @Nullable Object own, @Nullable Object other) {
            if (pointer.equals("/assessed")) {
                Set<NeedDomain> all = EnumSet.noneOf(NeedDomain.class);
                all.addAll(file.assessed());
                all.addAll(other instanceof Set<?> more ? domains(more) : Set.of());
                return all;
            }
            if (own instanceof Map<?, ?> map) {
                return situations(pointer, map, other instanceof Map<?, ?> more ? more : Map.of());
            }
            if (own == null) {
                return other == null || startsWithVetoed(pointer) ? null : donated(pointer, other);
            }
            if (own instanceof List<?> list) {
                return startsWithVetoed(pointer)
                        ? list
                        : items(pointer, list, other instanceof List<?> l ? l : List.of());
            }
            return own instanceof Record && !(own instanceof AgeOn) ? record(pointer, own, other) : own;
        }

        /** A vetoed item vetoes its whole list: the projection names items by an order of its own. */
        private boolean startsWithVetoed(String pointer) {
            return vetoed.stream().anyMatch(one -> one.startsWith(pointer + "/") && !one.contains("/situations"))
                    && !(pointer.indexOf('/', 1) < 0 && !LISTS.contains(pointer));
        }

        private @Nullable Object donated(String pointer, Object other) {
            if (other instanceof Section) {
                return record(pointer, empty(other.getClass()), other);
            }
            if (other instanceof List<?> list && pointer.equals("/needs")) {
                return list.stream()
                        .map(NeedEntry.class::cast)
                        .map(this::judgedByNobody)
                        .filter(this::mayBe)
                        .toList();
            }
            return other;
        }

        private NeedEntry judgedByNobody(NeedEntry need) {
            return new NeedEntry(
                    need.domain(),
                    null,
                    need.since(),
                    need.expectedToLast(),
                    need.closedEpisodes24m(),
                    need.trend(),
                    need.wantsHelp(),
                    need.priority(),
                    need.evidence(),
                    need.assessedOn());
        }

        /** Where every situation is known not to hold, there is no need to record. */
        private boolean mayBe(NeedEntry need) {
            return Arrays.stream(Situation.values())
                    .filter(situation -> situation.domain() == need.domain())
                    .anyMatch(situation -> !Boolean.FALSE.equals(before.get(situation)));
        }

        private List<?> items(String pointer, List<?> own, List<?> other) {
            List<Object> merged = new ArrayList<>();
            for (Object item : own) {
                boolean mergeable = item instanceof Record && !other.isEmpty();
                merged.add(mergeable ? record(pointer + "/*", item, other.get(random.nextInt(other.size()))) : item);
            }
            return merged;
        }

        private Map<Situation, Boolean> situations(String pointer, Map<?, ?> own, Map<?, ?> other) {
            Map<Situation, Boolean> merged = new EnumMap<>(Situation.class);
            other.forEach((key, value) -> {
                Situation situation = (Situation) key;
                boolean closed = file.assessed().contains(situation.domain());
                if (!closed && !vetoed.contains(pointer + "/" + situation) && !vetoed.contains(pointer)) {
                    merged.put(situation, (Boolean) value);
                }
            });
            own.forEach((key, value) -> merged.put((Situation) key, (Boolean) value));
            return merged;
        }
    }

    private static final Set<String> LISTS =
            Set.of("/needs", "/supports", "/refusals", "/referrals", "/consents", "/events");

    private static boolean isKnowledge(Object owner, String name) {
        if (owner instanceof SupportEntry && Set.of("since", "until").contains(name)) {
            return false;
        }
        boolean ageKnown = (name.equals("birthDate") && valueOf(owner, "age") != null)
                || (name.equals("age") && valueOf(owner, "birthDate") != null);
        return !ageKnown && !NOT_KNOWLEDGE.contains(name);
    }

    private static Set<NeedDomain> domains(Set<?> codes) {
        Set<NeedDomain> domains = EnumSet.noneOf(NeedDomain.class);
        codes.forEach(code -> domains.add((NeedDomain) code));
        return domains;
    }

    private static @Nullable Object valueOf(Object owner, String name) {
        return Arrays.stream(SHAPES.get(owner.getClass()).components())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> read(component, owner))
                .orElse(null);
    }

    private static Object empty(Class<?> section) {
        return construct(
                section,
                Arrays.stream(SHAPES.get(section).components())
                        .map(component -> component.getType() == Map.class ? Map.of() : null)
                        .toArray());
    }

    static @Nullable Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + component, e);
        }
    }

    static Object construct(Class<?> type, @Nullable Object... values) {
        try {
            return SHAPES.get(type).constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type, e);
        }
    }

    /** Reflection looks a record up anew each time it is asked, which is most of what these tests would do. */
    @SuppressWarnings("ArrayRecordComponent")
    record Shape(RecordComponent[] components, Constructor<?> constructor) {}

    static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new AssertionError("a record without its constructor: " + type, e);
            }
        }
    };
}
