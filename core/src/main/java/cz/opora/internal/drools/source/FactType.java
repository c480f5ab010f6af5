package cz.opora.internal.drools.source;

import cz.opora.advice.Outcome;
import cz.opora.facts.Fact;
import cz.opora.internal.verdict.Phase;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type a rule may name.
 *
 * @param type the class
 * @param readFrom the first phase that may read it
 * @param readTo the last phase that may read it
 * @param writtenIn the phases that may write it; empty when rules do not write it
 * @param properties its properties by name
 * @param factories what a rule may call to begin a chain; none when rules do not write it
 * @param links the further links of a chain
 */
record FactType(
        Class<?> type,
        Phase readFrom,
        Phase readTo,
        List<Phase> writtenIn,
        Map<String, Property> properties,
        List<Method> factories,
        List<Method> links) {

    static FactType read(Class<?> type, Phase from, Phase to) {
        return new FactType(type, from, to, List.of(), propertiesOf(type), List.of(), List.of());
    }

    static FactType written(Class<?> type, Phase... phases) {
        return new FactType(
                type,
                phases[0],
                Phase.CHECK,
                List.of(phases),
                propertiesOf(type),
                methods(type, true),
                methods(type, false));
    }

    String name() {
        return type.getSimpleName();
    }

    boolean isFact() {
        return Fact.class.isAssignableFrom(type);
    }

    boolean isOutcome() {
        return Outcome.class.isAssignableFrom(type);
    }

    boolean isReadIn(Phase phase) {
        return phase.compareTo(readFrom) >= 0 && phase.compareTo(readTo) <= 0;
    }

    /** The property as {@code $x.name} reads it: a component, or the pointer every fact has. */
    Optional<Property> member(String name) {
        Property component = properties.get(name);
        return component == null && isFact() && type.isRecord() && name.equals("pointer")
                ? Optional.of(Property.pointer(name()))
                : Optional.ofNullable(component);
    }

    private static List<Method> methods(Class<?> type, boolean isStatic) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && Modifier.isStatic(method.getModifiers()) == isStatic
                        && !method.isSynthetic()
                        && method.getReturnType() == type)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static Map<String, Property> propertiesOf(Class<?> type) {
        Map<String, Property> properties = new LinkedHashMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents())
                    .map(Property::of)
                    .forEach(each -> properties.put(each.name(), each));
        }
        return Collections.unmodifiableMap(properties);
    }
}
