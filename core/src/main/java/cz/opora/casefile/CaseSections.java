package cz.opora.casefile;

import cz.opora.codes.NeedDomain;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which key of a case file is about which domain; read from the records, so that it cannot disagree with them. */
final class CaseSections {
    private static final Map<String, NeedDomain> DOMAINS = read();

    private CaseSections() {}

    /** The domain of each section that is about one, by the key of the section, in the order of the file. */
    static Map<String, NeedDomain> domains() {
        return DOMAINS;
    }

    /** The key of the section about a domain. */
    static @Nullable String key(NeedDomain domain) {
        for (Map.Entry<String, NeedDomain> section : DOMAINS.entrySet()) {
            if (section.getValue() == domain) {
                return section.getKey();
            }
        }
        return null;
    }

    private static Map<String, NeedDomain> read() {
        Map<String, NeedDomain> domains = new LinkedHashMap<>();
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            if (DomainSection.class.isAssignableFrom(component.getType())) {
                domains.put(component.getName(), domain(component.getType()));
            }
        }
        return Collections.unmodifiableMap(domains);
    }

    private static NeedDomain domain(Class<?> section) {
        Class<?>[] types = Arrays.stream(section.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable Object[] nothing = Arrays.stream(types)
                .map(type -> type == Map.class ? Map.of() : null)
                .toArray();
        try {
            return ((DomainSection) section.getDeclaredConstructor(types).newInstance(nothing)).domain();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a section that cannot be empty: " + section, e);
        }
    }
}
