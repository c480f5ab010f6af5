package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The compiled rules of one layer, file by file: each file from a unit in the cache that holds it, all others from one run
 * of the compiler. So an edited file is compiled alone, and a whole folder in one go, which costs half of compiling its
 * files one after another.
 */
final class LayerUnits {
    /** Units taken from the cache beside a new one; the files of smaller ones are compiled into it. */
    private static final int MOST_BESIDE = 8;

    private static final Logger LOG = LoggerFactory.getLogger(LayerUnits.class);

    private final Map<UnitFile, SourceFile> missing;
    private final ClassLoader parent;
    private final List<Model> models = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private LayerUnits(Map<UnitFile, SourceFile> files, ClassLoader parent) {
        this.missing = new HashMap<>(files);
        this.parent = parent;
    }

    /**
     * The models of the files, each with the rules of these files alone.
     *
     * @param files the files, with the rules the reader found in them
     * @param cache where units are kept; null to compile all
     * @param parent the loader above those of the units
     */
    static List<Model> models(Map<UnitFile, SourceFile> files, @Nullable Path cache, ClassLoader parent) {
        LayerUnits units = new LayerUnits(files, parent);
        if (cache != null) {
            units.takeFrom(cache);
        }
        if (!units.missing.isEmpty()) {
            CompiledUnit compiled = compile(units.missing);
            units.take(compiled);
            if (cache != null) {
                UnitStore.keep(cache, compiled, units.used);
            }
        }
        return List.copyOf(units.models);
    }

    private void takeFrom(Path cache) {
        List<String> chosen = chosen(UnitStore.keys(cache));
        for (String hash : chosen) {
            Optional<CompiledUnit> unit = UnitStore.find(cache, hash);
            try {
                unit.ifPresent(this::take);
            } catch (RuleSetException e) {
                LOG.warn("A compiled unit in the cache does not fit its rules and is compiled again.");
            }
        }
    }

    /** Those that hold the most first. Where something is to be compiled anyway, the crumbs are compiled with it. */
    private List<String> chosen(Map<String, Set<String>> keysOfUnit) {
        Set<String> open = missing.keySet().stream().map(UnitFile::key).collect(Collectors.toSet());
        Map<String, Set<String>> left = new TreeMap<>(keysOfUnit);
        List<String> chosen = new ArrayList<>();
        while (!open.isEmpty() && !left.isEmpty()) {
            String best = left.keySet().stream()
                    .max(Comparator.comparingLong(unit -> held(left.get(unit), open)))
                    .orElseThrow();
            Set<String> keys = left.remove(best);
            if (!open.removeAll(keys)) {
                break;
            }
            chosen.add(best);
        }
        boolean crumbs = !open.isEmpty() && chosen.size() > MOST_BESIDE;
        return crumbs ? chosen.subList(0, MOST_BESIDE / 2) : chosen;
    }

    private static long held(@Nullable Set<String> keys, Set<String> open) {
        return keys == null ? 0 : keys.stream().filter(open::contains).count();
    }

    /**
     * Takes what is missing from a unit. A file whose rules have other names than the unit knows stays missing.
     *
     * @throws RuleSetException when the classes of the unit do not hold the rules it is said to hold
     */
    private void take(CompiledUnit unit) {
        List<UnitFile> served =
                unit.files().stream().filter(missing::containsKey).toList();
        List<Model> all = LoadedUnit.define(unit.classes(), unit.modelClasses(), parent);
        Set<String> held = new HashSet<>();
        all.forEach(model -> model.getRules().forEach(rule -> held.add(rule.getName())));
        if (!held.equals(unit.rules())) {
            throw new RuleSetException(List.of(new Diagnostic(
                    "rule-lost",
                    Diagnostic.Level.ERROR,
                    null,
                    null,
                    null,
                    "a compiled unit holds " + held.size() + " rules instead of "
                            + unit.rules().size() + ".",
                    null)));
        }
        Set<String> names = CompiledUnit.rules(served);
        all.forEach(model -> models.add(new ActiveModel(model, names)));
        served.forEach(missing::remove);
        used.add(unit.hash());
    }

    /** Compiles files into one unit; the compiler is an optional dependency, and without it this says so. */
    static CompiledUnit compile(Map<UnitFile, SourceFile> files) {
        Map<String, byte[]> sources = new TreeMap<>();
        files.values().forEach(file -> sources.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        List<UnitFile> sorted = files.keySet().stream()
                .sorted(Comparator.comparing(UnitFile::key))
                .toList();
        String hash = UnitHash.of(keys(sorted));
        try {
            Map<String, byte[]> classes = RuleCompiler.compile("u" + hash.substring(0, 16), sources);
            BytecodeGuard.check(classes);
            return new CompiledUnit(hash, sorted, classes);
        } catch (NoClassDefFoundError e) {
            throw new RuleSetException(
                    List.of(
                            new Diagnostic(
                                    "no-compiler",
                                    Diagnostic.Level.ERROR,
                                    null,
                                    null,
                                    null,
                                    "rules cannot be compiled here: the DRL compiler is not on the class path.",
                                    "Maybe add org.drools:drools-model-codegen and the other compiling dependencies of the command line.")));
        }
    }

    private static List<String> keys(Collection<UnitFile> files) {
        return files.stream().map(UnitFile::key).toList();
    }
}
