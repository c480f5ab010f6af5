package cz.opora.casefile;

import cz.opora.codes.NeedDomain;
import cz.opora.codes.Situation;
import cz.opora.internal.json.IntRange;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Makes case files at random over all their records: valid ones, with known and unknown values, plausible dates around
 * {@link #AS_OF}, and no person behind them. The same seed always gives the same case.
 */
public final class RandomCases {
    /** The day around which the dates lie. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private static final int[] EDGES = {0, 1, 7, 14, 30, 31, 60, 90, 365};

    private final Random random;
    private final double known;

    private RandomCases(Random random) {
        this.random = random;
        this.known = 0.05 + 0.9 * random.nextDouble();
    }

    /** The case of that seed; some know little, some nearly everything. */
    public static CaseFile of(long seed) {
        RandomCases cases = new RandomCases(new Random(seed));
        return (CaseFile) cases.record(CaseFile.class);
    }

    /** Cases for property tests; a failing one is named by its seed. */
    public static Arbitrary<CaseFile> cases() {
        return seeds().map(RandomCases::of);
    }

    /** Seeds for property tests that print the seed rather than the case. */
    public static Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000_000L);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(type, components[i]);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + type, e);
        }
    }

    private @Nullable Object component(Class<?> owner, RecordComponent component) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && random.nextDouble() >= known) {
            return null;
        }
        if (owner == CaseFile.class && component.getName().equals("format")) {
            return CaseFile.FORMAT;
        }
        if (owner == CaseFile.class && component.getName().equals("asOf")) {
            return AS_OF;
        }
        if (component.getName().equals("situations")) {
            return situations(owner);
        }
        if (component.getName().equals("birthDate")) {
            return AS_OF.minusDays(random.nextInt((owner == ChildEntry.class ? 20 : 100) * 365));
        }
        if (component.getName().equals("needs")) {
            return needs();
        }
        return value(owner, component.getName(), component.getGenericType());
    }

    private Object value(Class<?> owner, String name, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type item = parameterized.getActualTypeArguments()[0];
            return parameterized.getRawType() == Set.class ? codes((Class<?>) item) : list(owner, name, item);
        }
        Class<?> target = (Class<?>) type;
        if (target == Boolean.class) {
            return random.nextBoolean();
        }
        if (target == Integer.class || target == int.class) {
            return number(CaseFileFormat.range(owner, name));
        }
        if (target == LocalDate.class) {
            return date();
        }
        if (target == String.class) {
            return List.of("4101", "1000", "a-1", "kód č. 7", "svc:žižkov").get(random.nextInt(5));
        }
        return target.isEnum() ? constant(target) : record(target);
    }

    private Object constant(Class<?> codes) {
        return codes.getEnumConstants()[random.nextInt(codes.getEnumConstants().length)];
    }

    private Set<Object> codes(Class<?> codes) {
        double share = random.nextInt(3) / 2.0 * known;
        List<Object> chosen = Arrays.stream((Object[]) codes.getEnumConstants())
                .filter(code -> random.nextDouble() < share)
                .toList();
        return Set.copyOf(chosen);
    }

    private List<Object> list(Class<?> owner, String name, Type item) {
        List<Object> items = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            items.add(value(owner, name, item));
        }
        return items;
    }

    private Integer number(IntRange range) {
        int most = random.nextBoolean() ? 12 : 200_000;
        int low = Math.max(range.min(), -most);
        int high = Math.min(range.max(), most);
        return low + random.nextInt(high - low + 1);
    }

    private LocalDate date() {
        int days = random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextInt(800);
        return AS_OF.plusDays(random.nextInt(3) == 0 ? days : -days);
    }

    private Map<Situation, Boolean> situations(Class<?> section) {
        Map<Situation, Boolean> situations = new EnumMap<>(Situation.class);
        String key = section.getSimpleName().replace("Section", "");
        NeedDomain domain = CaseSections.domains().get(key.substring(0, 1).toLowerCase(Locale.ROOT) + key.substring(1));
        for (Situation situation : Situation.values()) {
            if (situation.domain() == domain && random.nextDouble() < known) {
                situations.put(situation, random.nextInt(3) == 0);
            }
        }
        return situations;
    }

    private List<NeedEntry> needs() {
        List<NeedEntry> needs = new ArrayList<>();
        for (NeedDomain domain : EnumSet.allOf(NeedDomain.class)) {
            if (random.nextInt(4) == 0) {
                NeedEntry any = (NeedEntry) record(NeedEntry.class);
                needs.add(new NeedEntry(
                        domain,
                        any.severity(),
                        any.since(),
                        any.expectedToLast(),
                        any.closedEpisodes24m(),
                        any.trend(),
                        any.wantsHelp(),
                        any.priority(),
                        any.evidence(),
                        any.assessedOn()));
            }
        }
        return needs;
    }
}
