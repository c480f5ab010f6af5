package cz.opora.internal.drools;

import cz.opora.internal.drools.source.ReadRules;
import cz.opora.internal.drools.source.ReaderContext;
import cz.opora.internal.drools.source.RuleMutations;
import cz.opora.internal.drools.source.RuleMutations.Mutation;
import cz.opora.internal.drools.source.RuleReader;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.verdict.RuleCatalogue;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.model.Model;

/**
 * Rules of a unit with a small mistake each, compiled beside it: the unit itself stays loaded and each mistake costs the
 * compiling of one rule. Immutable.
 */
public final class Mutants {
    /**
     * A rule with a mistake that the reader accepts.
     *
     * @param rule the rule as it should be
     * @param line the line of the mistake
     * @param column its column, from 1
     * @param what the mistake
     * @param units the unit without the rule, and beside it the one with the mistake; the unit alone when the mistake is that
     *     the rule is missing
     */
    public record Mutant(RuleEntry rule, int line, int column, String what, List<LoadedUnit> units) {
        /** Copies the list. */
        public Mutant {
            units = List.copyOf(units);
        }
    }

    private final LoadedUnit unit;
    private final Map<String, SourceFile> files;
    private final ReaderContext context;

    private Mutants(LoadedUnit unit, Map<String, SourceFile> files, ReaderContext context) {
        this.unit = unit;
        this.files = files;
        this.context = context;
    }

    /**
     * The mutants of a unit.
     *
     * @param unit the unit
     * @param folder the folder it was compiled from
     * @param parameters the parameters of its layer and of those below
     * @param vocabulary the words of its layer and of those below
     * @param overlay whether the layer is an overlay
     */
    public static Mutants of(
            LoadedUnit unit, Path folder, ParameterSet parameters, Vocabulary vocabulary, boolean overlay) {
        Map<String, SourceFile> files =
                RuleFolder.read(folder).rules().stream().collect(Collectors.toMap(SourceFile::path, file -> file));
        ReaderContext context = new ReaderContext(
                parameters,
                vocabulary.conclusions().keySet(),
                vocabulary.criteria().keySet(),
                Set.of(),
                overlay,
                unit.layer());
        return new Mutants(unit, files, context);
    }

    /** The mutants of one rule; what the reader refuses anyhow nobody has to test. */
    public List<Mutant> of(RuleEntry rule) {
        Map<String, Mutation> mutations = new TreeMap<>();
        Map<String, byte[]> sources = new TreeMap<>();
        Map<String, RuleEntry> entries = new HashMap<>();
        for (Mutation mutation : RuleMutations.of(rule, Objects.requireNonNull(files.get(rule.file()), rule.file()))) {
            String name = "Mutant " + String.format("%04d", mutations.size() + 1);
            String text = RuleMutations.named(mutation, name);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            ReadRules read = RuleReader.read(List.of(new SourceFile(rule.file(), bytes)), context);
            if (!read.hasErrors()) {
                mutations.put(name, mutation);
                entries.put(name, read.rules().get(0));
                sources.put("mutant" + mutations.size() + ".drl", bytes);
            }
        }
        LoadedUnit without = unit.keeping(each -> !each.id().equals(rule.id()));
        List<Mutant> mutants = new ArrayList<>();
        mutants.add(new Mutant(rule, rule.line(), 1, "without the rule", List.of(without)));
        if (!mutations.isEmpty()) {
            LoadedUnit mistaken = compiled(rule, List.copyOf(entries.values()), sources);
            mutations.forEach((name, mutation) -> mutants.add(new Mutant(
                    rule,
                    mutation.line(),
                    mutation.column(),
                    mutation.what(),
                    List.of(without, mistaken.keeping(each -> each.name().equals(name))))));
        }
        return mutants;
    }

    private LoadedUnit compiled(RuleEntry rule, List<RuleEntry> entries, Map<String, byte[]> sources) {
        String name = "mutants" + rule.id().replaceAll("[^A-Za-z0-9]", "");
        Map<String, byte[]> classes = RuleCompiler.compile(name, sources);
        BytecodeGuard.check(classes);
        RuleCatalogue catalogue = new RuleCatalogue(RuleCatalogue.FORMAT, unit.layer(), entries);
        List<Model> models =
                LoadedUnit.define(classes, CompiledUnit.modelClasses(classes), Mutants.class.getClassLoader());
        return LoadedUnit.of(catalogue, name, models);
    }
}
