package cz.opora.internal.drools.source;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The code lists a rule may name: those of readable properties and of what it writes. */
final class CodeLists {
    private static final Map<String, Class<?>> BY_NAME = byName();

    private CodeLists() {}

    static Optional<Class<?>> find(String simpleName) {
        return Optional.ofNullable(BY_NAME.get(simpleName));
    }

    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /** The codes of a list, in its order. */
    static List<String> codes(Class<?> list) {
        return Arrays.stream(Objects.requireNonNull(list.getEnumConstants(), "codes"))
                .map(each -> ((Enum<?>) each).name())
                .toList();
    }

    private static Map<String, Class<?>> byName() {
        Map<String, Class<?>> lists = new TreeMap<>();
        for (FactType type : ReadableTypes.types()) {
            type.properties().values().stream()
                    .map(Property::codes)
                    .filter(Objects::nonNull)
                    .forEach(list -> lists.put(list.getSimpleName(), list));
            Stream.concat(type.factories().stream(), type.links().stream())
                    .map(Method::getParameterTypes)
                    .flatMap(Arrays::stream)
                    .map(each -> each.isArray() ? each.getComponentType() : each)
                    .filter(Class::isEnum)
                    .forEach(list -> lists.put(list.getSimpleName(), list));
        }
        return Collections.unmodifiableMap(lists);
    }
}
