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
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule folder to a loaded layer: read, checked against the normal form, compiled or taken from the cache, guarded,
 * loaded. Every problem of every file comes in one exception.
 */
public final class FolderCompiler {
    private FolderCompiler() {}

    /**
     * What an overlay builds on.
     *
     * @param below the rules, parameters and words below it
     * @param file what its {@code overlay.yaml} says
     * @param loader the class loader of the layers below
     */
    public record Base(Below below, OverlayFile file, ClassLoader loader) {}

    /** Where units are kept unless somebody says otherwise: in the user's home. */
    public static Path homeCache() {
        return Path.of(System.getProperty("user.home"), ".cache", "opora");
    }

    /**
     * Compiles a folder.
     *
     * @param folder the folder
     * @param layer {@code national} or the id of the overlay
     * @param base what lies below; null for a set of its own
     * @param cache where compiled units are kept; null to compile all
     */
    public static RuleContent load(Path folder, String layer, @Nullable Base base, @Nullable Path cache) {
        Checked checked = check(folder, layer, base);
        ClassLoader parent = base == null ? FolderCompiler.class.getClassLoader() : base.loader();
        LoadedUnit unit =
                LoadedUnit.of(checked.catalogue(), checked.hash(), LayerUnits.models(checked.files(), cache, parent));
        return new RuleContent(
                unit,
                checked.parameters(),
                checked.vocabulary(),
                checked.reviewed().approvals(),
                checked.reviewed().warnings(),
                base == null ? unit.hash() : UnitHash.ofLayer(unit.hash(), folder));
    }

    /**
     * A folder that passed every check.
     *
     * @param files the rule files, by what they hold and depend on
     * @param catalogue what they say
     * @param parameters the parameters of the layer
     * @param vocabulary the words of the layer
     * @param reviewed who approved its rules
     * @param hash the hash of what compiling depends on
     */
    record Checked(
            Map<UnitFile, SourceFile> files,
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
        Map<UnitFile, SourceFile> keyed = keyed(layer, files.rules(), read.rules());
        String hash = UnitHash.of(keyed.keySet().stream().map(UnitFile::key).toList());
        return new Checked(keyed, catalogue, parameters, vocabulary, reviewed, hash);
    }

    private static Map<UnitFile, SourceFile> keyed(String layer, List<SourceFile> files, List<RuleEntry> rules) {
        UnitHash hash = UnitHash.ofLayer(layer);
        Map<String, List<String>> names = new HashMap<>();
        rules.forEach(rule ->
                names.computeIfAbsent(rule.file(), file -> new ArrayList<>()).add(rule.name()));
        Map<UnitFile, SourceFile> keyed = new LinkedHashMap<>();
        files.forEach(file -> keyed.put(new UnitFile(hash.of(file), names.getOrDefault(file.path(), List.of())), file));
        return keyed;
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
}
