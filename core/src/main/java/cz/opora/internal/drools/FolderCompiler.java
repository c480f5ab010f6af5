package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.source.ReadRules;
import cz.opora.internal.drools.source.ReaderContext;
import cz.opora.internal.drools.source.RuleReader;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.layers.ApprovalFile;
import cz.opora.internal.layers.Below;
import cz.opora.internal.layers.OverlayChecker;
import cz.opora.internal.layers.OverlayContent;
import cz.opora.internal.layers.OverlayFile;
import cz.opora.internal.verdict.RuleCatalogue;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A rule folder to a loaded layer: read, checked against the normal form, compiled or taken from the cache, guarded,
 * loaded. Every problem of every file comes in one exception.
 */
public final class FolderCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(FolderCompiler.class);

    private FolderCompiler() {}

    /**
     * What an overlay builds on.
     *
     * @param below the rules, parameters and words below it
     * @param file what its {@code overlay.yaml} says
     * @param loader the class loader of the layers below
     */
    public record Base(Below below, OverlayFile file, ClassLoader loader) {}

    /**
     * Compiles a folder.
     *
     * @param folder the folder
     * @param layer {@code national} or the id of the overlay
     * @param base what lies below; null for a set of its own
     * @param cache where compiled units are kept; null to compile anew
     */
    public static RuleContent load(Path folder, String layer, @Nullable Base base, @Nullable Path cache) {
        Checked checked = check(folder, layer, base);
        ClassLoader parent = base == null ? FolderCompiler.class.getClassLoader() : base.loader();
        LoadedUnit unit = kept(checked, layer, cache, parent).orElseGet(() -> compiled(checked, layer, cache, parent));
        return new RuleContent(
                unit,
                checked.parameters(),
                checked.vocabulary(),
                checked.reviewed().approvals(),
                checked.reviewed().warnings(),
                base == null ? unit.hash() : UnitHash.ofLayer(unit.hash(), folder));
    }

    /** The unit from the cache; one that does not hold the rules it is kept for is as good as none. */
    private static Optional<LoadedUnit> kept(Checked checked, String layer, @Nullable Path cache, ClassLoader parent) {
        if (cache == null) {
            return Optional.empty();
        }
        try {
            return UnitStore.find(cache, checked.hash())
                    .map(classes -> new CompiledUnit(layer, checked.hash(), checked.catalogue(), classes))
                    .map(unit -> LoadedUnit.define(unit, parent));
        } catch (RuleSetException e) {
            LOG.warn("A compiled unit in the cache does not fit its rules and is compiled again.");
            return Optional.empty();
        }
    }

    private static LoadedUnit compiled(Checked checked, String layer, @Nullable Path cache, ClassLoader parent) {
        CompiledUnit unit = compile(checked, layer);
        LoadedUnit loaded = LoadedUnit.define(unit, parent);
        if (cache != null) {
            UnitStore.keep(cache, unit);
        }
        return loaded;
    }

    /**
     * A folder that passed every check.
     *
     * @param files the rule files
     * @param catalogue what they say
     * @param parameters the parameters of the layer
     * @param vocabulary the words of the layer
     * @param reviewed who approved its rules
     * @param hash the hash of what compiling depends on
     */
    record Checked(
            List<SourceFile> files,
            RuleCatalogue catalogue,
            ParameterSet parameters,
            Vocabulary vocabulary,
            ApprovalFile.Compared reviewed,
            String hash) {}

    static Checked check(Path folder, String layer, @Nullable Base base) {
        RuleFolder files = RuleFolder.read(folder);
        List<Diagnostic> problems = new ArrayList<>();
        ParameterSet parameters =
                parsed(() -> ParameterSet.parse(files.parameters()), ParameterSet.of(List.of()), problems);
        Vocabulary vocabulary = parsed(() -> Vocabulary.parse(files.vocabulary()), Vocabulary.EMPTY, problems);
        ReaderContext context = context(parameters, vocabulary, layer, base == null ? null : base.below());
        ReadRules read = files.rules().isEmpty()
                ? new ReadRules(List.of(), List.of())
                : RuleReader.read(
                        files.rules(),
                        context,
                        base == null ? List.of() : base.below().rules());
        problems.addAll(read.problems());
        if (base != null && !hasErrors(problems)) {
            OverlayContent content = new OverlayContent(parameters, files.parameters(), vocabulary, files.vocabulary());
            problems.addAll(OverlayChecker.check(base.below(), base.file(), read.rules(), content));
        }
        if (hasErrors(problems)) {
            throw new RuleSetException(problems);
        }
        ApprovalFile.Compared reviewed = ApprovalFile.compare(folder, read.rules(), context.parameters());
        RuleCatalogue catalogue = new RuleCatalogue(
                RuleCatalogue.FORMAT, layer, reviewed.approvals().counted(read.rules()));
        return new Checked(
                files.rules(), catalogue, parameters, vocabulary, reviewed, UnitHash.of(layer, files.rules()));
    }

    private static boolean hasErrors(List<Diagnostic> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Diagnostic.Level.ERROR);
    }

    /** Problems of parameters and words are kept beside those of the rules, so that an author sees all at once. */
    static <T> T parsed(java.util.function.Supplier<T> parser, T otherwise, List<Diagnostic> problems) {
        try {
            return parser.get();
        } catch (RuleSetException e) {
            problems.addAll(e.diagnostics());
            return otherwise;
        }
    }

    static ReaderContext context(ParameterSet parameters, Vocabulary vocabulary, String layer, @Nullable Below below) {
        Set<String> conclusions = new HashSet<>(vocabulary.conclusions().keySet());
        Set<String> criteria = new HashSet<>(vocabulary.criteria().keySet());
        ParameterSet all = parameters;
        if (below != null) {
            all = below.parameters().with(parameters, layer);
            conclusions.addAll(below.vocabulary().conclusions().keySet());
            criteria.addAll(below.vocabulary().criteria().keySet());
        }
        return new ReaderContext(all, conclusions, criteria, Set.of(), below != null, layer);
    }

    static CompiledUnit compile(Checked checked, String layer) {
        Map<String, byte[]> sources = new TreeMap<>();
        checked.files().forEach(file -> sources.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> classes = classes(checked, sources);
        return new CompiledUnit(layer, checked.hash(), checked.catalogue(), classes);
    }

    /** The compiler is an optional dependency: without it, say so instead of failing on a missing class. */
    private static Map<String, byte[]> classes(Checked checked, Map<String, byte[]> sources) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, byte[]> classes =
                    RuleCompiler.compile("u" + checked.hash().substring(0, 16), sources);
            BytecodeGuard.check(classes);
            return classes;
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
}
