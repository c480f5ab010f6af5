package cz.opora.internal.projection;

import cz.opora.codes.Situation;
import cz.opora.facts.ComputedFrom;
import cz.opora.facts.DaysSince;
import cz.opora.facts.DaysUntil;
import cz.opora.facts.Fact;
import cz.opora.facts.SituationOf;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fills one kind of fact record from one kind of record of the case file. Built once per pair; what fills each property is
 * found by its annotation, or else by its name.
 */
final class FactAssembler {
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final Constructor<?> constructor;
    private final ValueSource[] sources;

    /**
     * What a fact is filled from.
     *
     * @param pointer the pointer of the fact
     * @param source the record of the case file; null when the file has none
     * @param recordedOn the day it was recorded
     * @param reading the case
     */
    record Subject(String pointer, @Nullable Record source, LocalDate recordedOn, CaseReading reading) {}

    /** Where one property comes from. */
    @FunctionalInterface
    interface ValueSource {
        @Nullable Object of(Subject subject);
    }

    private FactAssembler(Constructor<?> constructor, ValueSource[] sources) {
        this.constructor = constructor;
        this.sources = sources;
    }

    /**
     * An assembler.
     *
     * @param computed what fills the properties marked {@link ComputedFrom}, by name
     * @throws IllegalStateException when a property has no source
     */
    static FactAssembler of(
            Class<? extends Fact> fact, Class<? extends Record> source, Map<String, ValueSource> computed) {
        try {
            RecordComponent[] components = fact.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = fact.getConstructor(types);
            ValueSource[] sources = new ValueSource[components.length];
            for (int i = 0; i < components.length; i++) {
                sources[i] = source(components[i], source, computed);
            }
            return new FactAssembler(constructor, sources);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot fill " + fact.getSimpleName(), e);
        }
    }

    Object assemble(Subject subject) {
        @Nullable Object[] values = new @Nullable Object[sources.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sources[i].of(subject);
        }
        try {
            return constructor.newInstance(values);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    private static ValueSource source(
            RecordComponent property, Class<? extends Record> source, Map<String, ValueSource> computed)
            throws IllegalAccessException {
        String name = property.getName();
        if (name.equals("pointer")) {
            return Subject::pointer;
        }
        if (property.isAnnotationPresent(ComputedFrom.class)) {
            ValueSource byHand = computed.get(name);
            if (byHand == null) {
                throw new IllegalStateException(
                        "nothing computes " + property.getDeclaringRecord().getSimpleName() + "." + name);
            }
            return byHand;
        }
        SituationOf situation = property.getAnnotation(SituationOf.class);
        if (situation != null) {
            Situation wanted = situation.value();
            return subject -> subject.reading().holds(wanted);
        }
        return dated(property, source);
    }

    private static ValueSource dated(RecordComponent property, Class<? extends Record> source)
            throws IllegalAccessException {
        DaysSince since = property.getAnnotation(DaysSince.class);
        if (since != null) {
            MethodHandle date = accessor(source, since.value());
            return subject -> read(date, subject) instanceof LocalDate day
                    ? subject.reading().moment().daysSince(day)
                    : null;
        }
        DaysUntil until = property.getAnnotation(DaysUntil.class);
        if (until != null) {
            MethodHandle date = accessor(source, until.value());
            return subject -> read(date, subject) instanceof LocalDate day
                    ? subject.reading().moment().daysUntil(day)
                    : null;
        }
        return field(accessor(source, property.getName()), property.getName(), Expiry.of(source, property.getName()));
    }

    private static ValueSource field(MethodHandle accessor, String name, Expiry expiry) {
        if (expiry == Expiry.KEEP) {
            return subject -> read(accessor, subject);
        }
        String suffix = "/" + name;
        return subject -> {
            Object value = read(accessor, subject);
            return value == null
                    ? null
                    : subject.reading().fresh(value, expiry, subject.pointer(), suffix, subject.recordedOn());
        };
    }

    private static MethodHandle accessor(Class<? extends Record> source, String name) throws IllegalAccessException {
        for (RecordComponent component : source.getRecordComponents()) {
            if (component.getName().equals(name)) {
                return MethodHandles.publicLookup()
                        .unreflect(component.getAccessor())
                        .asType(READ);
            }
        }
        throw new IllegalStateException(source.getSimpleName() + " has no " + name);
    }

    private static @Nullable Object read(MethodHandle accessor, Subject subject) {
        Record source = subject.source();
        if (source == null) {
            return null;
        }
        try {
            return (Object) accessor.invokeExact((Object) source);
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    /** Accessors and constructors of records throw nothing checked. */
    private static RuntimeException rethrown(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }
}
