package cz.opora.parameters;

import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.json.YamlDocuments;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All parameters of a rule set with all their dated values. Immutable and thread-safe. */
public final class ParameterSet {
    private final Map<String, Parameter> byId;
    private volatile @Nullable Parameters last;
    private final Map<String, NavigableMap<LocalDate, String>> layers;

    private ParameterSet(Map<String, Parameter> byId, Map<String, NavigableMap<LocalDate, String>> layers) {
        this.byId = byId;
        this.layers = layers;
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
        return new ParameterSet(Collections.unmodifiableMap(byId), Map.of());
    }

    /**
     * Reads every {@code *.yaml} of a folder, not of its subfolders; an empty folder is an empty set.
     *
     * @throws RuleSetException with every problem of every file
     */
    public static ParameterSet load(Path folder) {
        return parse(YamlDocuments.files(folder));
    }

    /**
     * Reads files from memory.
     *
     * @param files the bytes of each file, by its name in messages
     * @throws RuleSetException with every problem of every file
     */
    public static ParameterSet parse(Map<String, byte[]> files) {
        return of(ParameterFiles.read(files));
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
        Parameters known = last;
        if (known == null || !known.asOf().equals(asOf)) {
            known = Parameters.of(byId.values(), layers, asOf);
            last = known;
        }
        return known;
    }

    /**
     * These parameters and those of an overlay. Where both have one of the same id, the values of the overlay hold from
     * their first day on, and are remembered as the overlay's.
     *
     * @param overlay the parameters of the overlay
     * @param layer the id of the overlay
     */
    public ParameterSet with(ParameterSet overlay, String layer) {
        Map<String, Parameter> both = new TreeMap<>(byId);
        Map<String, NavigableMap<LocalDate, String>> from = new TreeMap<>(layers);
        for (Parameter parameter : overlay.all()) {
            both.merge(parameter.id(), parameter, Parameter::with);
            LocalDate first = parameter.values().get(0).from();
            NavigableMap<LocalDate, String> days = new TreeMap<>(
                    from.getOrDefault(parameter.id(), new TreeMap<>()).headMap(first, false));
            days.put(first, layer);
            from.put(parameter.id(), days);
        }
        return new ParameterSet(Collections.unmodifiableMap(both), Collections.unmodifiableMap(from));
    }
}
