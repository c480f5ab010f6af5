package cz.opora.parameters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All parameters of a rule set with all their dated values. Immutable and thread-safe. */
public final class ParameterSet {
    private final Map<String, Parameter> byId;

    private ParameterSet(Map<String, Parameter> byId) {
        this.byId = byId;
    }

    /**
     * A set of parameters.
     *
     * @throws IllegalArgumentException when two have the same id
     */
    public static ParameterSet of(List<Parameter> parameters) {
        Map<String, Parameter> byId = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (byId.put(parameter.id(), parameter) != null) {
                throw new IllegalArgumentException("two parameters have the id " + parameter.id());
            }
        }
        return new ParameterSet(Collections.unmodifiableMap(byId));
    }

    /** The parameter of that id. */
    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All parameters by id. */
    public Collection<Parameter> all() {
        return byId.values();
    }

    /** The values that hold on a date. */
    public Parameters at(LocalDate asOf) {
        return Parameters.of(byId.values(), asOf);
    }
}
