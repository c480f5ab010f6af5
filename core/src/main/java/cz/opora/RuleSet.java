package cz.opora;

import cz.opora.advice.RuleSetInfo;
import cz.opora.internal.drools.FolderCompiler;
import cz.opora.internal.drools.LoadedUnit;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.engine.References;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.reference.Reference;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules with their parameters and vocabulary. Immutable and thread-safe; loading is the expensive part, so load
 * once.
 */
public final class RuleSet {
    private final RuleSetInfo info;
    private final RuleBases bases;
    private final ParameterSet parameters;
    private final Vocabulary vocabulary;
    private final ClassLoader loader;

    private RuleSet(
            RuleSetInfo info, RuleBases bases, ParameterSet parameters, Vocabulary vocabulary, ClassLoader loader) {
        this.info = info;
        this.bases = bases;
        this.parameters = parameters;
        this.vocabulary = vocabulary;
        this.loader = loader;
    }

    /**
     * The national rules on the class path (artifact {@code opora-rules}), compiled at build time.
     *
     * @throws cz.opora.diagnostics.RuleSetException when they are not there
     */
    public static RuleSet national() {
        NationalUnit.Manifest manifest = NationalUnit.manifest();
        return of(NationalUnit.load(manifest), manifest.id(), manifest.version(), NationalUnit.loader());
    }

    /**
     * Compiles a folder with {@code areas}, {@code parameters} and {@code vocabulary}. Needs the DRL compiler on the class
     * path. Unchanged rules are taken from a cache in the user's home.
     *
     * @throws cz.opora.diagnostics.RuleSetException with every problem of every file
     */
    public static RuleSet compile(Path folder) {
        return compile(folder, Path.of(System.getProperty("user.home"), ".cache", "opora"));
    }

    /**
     * Compiles a folder, with the cache in the given place. Only the current user may write there: what lies in it is run.
     *
     * @param folder the rule folder
     * @param cache the folder of the cache, made when missing; null to compile anew
     * @throws cz.opora.diagnostics.RuleSetException with every problem of every file
     */
    public static RuleSet compile(Path folder, @Nullable Path cache) {
        RuleContent content = FolderCompiler.load(folder, "national", null, cache);
        return of(content, idOf(folder), "unversioned", RuleSet.class.getClassLoader());
    }

    private static RuleSet of(RuleContent content, String id, String version, ClassLoader loader) {
        LoadedUnit unit = content.unit();
        RuleSetInfo info = new RuleSetInfo(id, version, unit.hash(), List.of(unit.layer()), null);
        RuleBases bases = new RuleBases(List.of(unit), false);
        return new RuleSet(info, bases, content.parameters(), content.vocabulary(), loader);
    }

    /**
     * This set with a municipality's own rules, parameters and words beside it. The folder's name is the name of the layer.
     *
     * @throws cz.opora.diagnostics.RuleSetException with every problem of every file
     */
    public RuleSet withOverlay(Path folder) {
        String layer = idOf(folder);
        FolderCompiler.Base base = new FolderCompiler.Base(parameters, vocabulary, entries(), loader);
        RuleContent overlay = FolderCompiler.load(folder, layer, base, null);
        List<LoadedUnit> units = new ArrayList<>(bases.units());
        units.add(overlay.unit());
        List<String> layers = new ArrayList<>(info.layers());
        layers.add(layer);
        RuleSetInfo both = new RuleSetInfo(
                info.id(), info.version(), info.hash() + "+" + overlay.unit().hash(), layers, null);
        return new RuleSet(
                both,
                new RuleBases(units, false),
                parameters.with(overlay.parameters()),
                vocabulary.with(overlay.vocabulary()),
                loader);
    }

    /** This set with its drafts in force: for the tests of those who write them, never for advice. */
    public RuleSet withDrafts() {
        return new RuleSet(info, new RuleBases(bases.units(), true), parameters, vocabulary, loader);
    }

    private List<RuleEntry> entries() {
        return bases.units().stream()
                .flatMap(unit -> unit.catalogue().rules().stream())
                .toList();
    }

    private static String idOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return Objects.requireNonNull(name, "a rule folder has a name").toString();
    }

    /** Identity, version, hash and layers. */
    public RuleSetInfo info() {
        return info;
    }

    /** The rules in the order of their ids. */
    public List<RuleSummary> rules() {
        List<RuleSummary> all = new ArrayList<>();
        for (LoadedUnit unit : bases.units()) {
            unit.catalogue().rules().forEach(rule -> all.add(summary(rule, unit.layer())));
        }
        all.sort(Comparator.comparing(RuleSummary::id));
        return List.copyOf(all);
    }

    private static RuleSummary summary(RuleEntry rule, String layer) {
        return new RuleSummary(
                rule.id(),
                rule.name(),
                rule.covers(),
                rule.text(),
                rule.source(),
                rule.mark(),
                rule.since(),
                rule.until(),
                rule.status(),
                layer,
                rule.phase().group(),
                rule.file(),
                rule.line());
    }

    /**
     * All rules in words, for people who judge them without reading rule files; also drafts and rules of other days.
     *
     * @param asOf the day whose numbers stand in the sentences
     */
    public Reference reference(LocalDate asOf) {
        return References.of(bases, info, parameters, vocabulary, asOf);
    }

    /** The parameters. */
    public ParameterSet parameters() {
        return parameters;
    }

    /** The words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    RuleBases bases() {
        return bases;
    }
}
