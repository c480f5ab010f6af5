package cz.opora.internal.drools;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.source.SourceFile;
import cz.opora.internal.layers.ApprovalFile;
import cz.opora.internal.layers.Below;
import cz.opora.internal.layers.OverlayChecker;
import cz.opora.internal.layers.OverlayFile;
import cz.opora.internal.verdict.RuleCatalogue;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule folder to a loaded layer: read, checked against the normal form, compiled or taken from the cache, guarded,
 * loaded. Every problem of every file comes in one exception.
 */
public final class FolderCompiler {
    /** What Java calls the home of a user the system has no entry of. */
    private static final String NO_HOME = "?";

    private FolderCompiler() {}

    /**
     * What an overlay builds on.
     *
     * @param below the rules, parameters and words below it
     * @param file what its {@code overlay.yaml} says
     * @param loader the class loader of the layers below
     */
    public record Base(Below below, OverlayFile file, ClassLoader loader) {}

    /** Where units are kept unless somebody says otherwise: in the user's home; null when the system knows of none. */
    public static @Nullable Path homeCache() {
        String home = System.getProperty("user.home", NO_HOME);
        return home.isBlank() || home.equals(NO_HOME) ? null : Path.of(home, ".cache", "opora");
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
        FolderReading reading = FolderReading.of(folder, layer, base == null ? null : base.below());
        List<RuleEntry> rules = reading.rules().rules();
        List<Diagnostic> problems = new ArrayList<>(reading.problems());
        if (base != null && !hasErrors(problems)) {
            problems.addAll(OverlayChecker.check(base.below(), base.file(), rules, reading.content()));
        }
        if (hasErrors(problems)) {
            throw new RuleSetException(problems);
        }
        ApprovalFile.Compared reviewed =
                ApprovalFile.compare(folder, rules, reading.context().parameters());
        RuleCatalogue catalogue = new RuleCatalogue(
                RuleCatalogue.FORMAT, layer, reviewed.approvals().counted(rules));
        Map<UnitFile, SourceFile> keyed = keyed(layer, reading.files().rules(), rules);
        String hash = UnitHash.of(keyed.keySet().stream().map(UnitFile::key).toList());
        return new Checked(keyed, catalogue, reading.parameters(), reading.vocabulary(), reviewed, hash);
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
}
