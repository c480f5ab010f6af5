package cz.opora;

import cz.opora.advice.RuleSetInfo;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.decision.LibraryParameters;
import cz.opora.internal.drools.FolderCompiler;
import cz.opora.internal.drools.LoadedUnit;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.layers.Approvals;
import cz.opora.internal.layers.Below;
import cz.opora.internal.layers.LayerStack;
import cz.opora.internal.layers.LayerWarnings;
import cz.opora.internal.layers.OverlayFile;
import cz.opora.internal.layers.OverlayReader;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.internal.words.References;
import cz.opora.parameters.ParameterSet;
import cz.opora.reference.Reference;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
    private final LayerStack stack;
    private final RuleLayers layers;
    private final List<Diagnostic> warnings;
    private final @Nullable Path cache;
    private @Nullable RuleBases withDrafts;

    private RuleSet(
            RuleSetInfo info,
            RuleBases bases,
            ParameterSet parameters,
            Vocabulary vocabulary,
            ClassLoader loader,
            LayerStack stack,
            RuleLayers layers,
            List<Diagnostic> warnings,
            @Nullable Path cache) {
        this.info = info;
        this.bases = bases;
        this.parameters = parameters;
        this.vocabulary = vocabulary;
        this.loader = loader;
        this.stack = stack;
        this.layers = layers;
        this.warnings = List.copyOf(warnings);
        this.cache = cache;
    }

    /**
     * The national rules on the class path (artifact {@code opora-rules}), compiled at build time.
     *
     * @throws cz.opora.diagnostics.RuleSetException when they are not there
     */
    public static RuleSet national() {
        NationalUnit.Manifest manifest = NationalUnit.manifest();
        RuleContent content = NationalUnit.load(manifest);
        return of(content, manifest.id(), manifest.version(), NationalUnit.loader(), FolderCompiler.homeCache());
    }

    /**
     * Compiles a folder with {@code areas}, {@code parameters} and {@code vocabulary}. Needs the DRL compiler on the class
     * path. Files that did not change are taken from a cache in the user's home.
     *
     * @throws cz.opora.diagnostics.RuleSetException with every problem of every file
     */
    public static RuleSet compile(Path folder) {
        return compile(folder, FolderCompiler.homeCache());
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
        return of(content, idOf(folder), "unversioned", RuleSet.class.getClassLoader(), cache);
    }

    private static RuleSet of(
            RuleContent content, String id, String version, ClassLoader loader, @Nullable Path cache) {
        LoadedUnit unit = content.unit();
        LocalDate approvedOn =
                content.approvals().approvedOn(unit.catalogue().rules()).orElse(null);
        return new RuleSet(
                new RuleSetInfo(id, version, unit.hash(), List.of(unit.layer()), approvedOn),
                new RuleBases(List.of(unit), false),
                content.parameters(),
                content.vocabulary(),
                loader,
                LayerStack.NATIONAL,
                RuleLayers.of(content),
                content.warnings(),
                cache);
    }

    /**
     * This set with a municipality's own rules, parameters and words above it, kept in the cache of this set. What the layer
     * is called, what it changes below it and which groups it offers stands in its {@code overlay.yaml}; without one it is
     * called by its folder and only adds. Rules that decide a duty, safety or a do-not are locked: none may be weakened.
     *
     * @throws cz.opora.diagnostics.RuleSetException with every problem of every file
     */
    public RuleSet withOverlay(Path folder) {
        OverlayFile file = OverlayReader.read(folder, idOf(folder));
        if (info.layers().contains(file.id())) {
            throw new RuleSetException(List.of(LayerWarnings.sameId(file.id())));
        }
        Below below = new Below(
                layers.entries(),
                parameters,
                vocabulary,
                LibraryParameters.ids(),
                stack.changedBy(),
                stack.groupLayers());
        RuleContent overlay =
                FolderCompiler.load(folder, file.id(), new FolderCompiler.Base(below, file, loader), cache);
        RuleLayers all = layers.with(overlay);
        List<Diagnostic> both = new ArrayList<>(warnings);
        LayerWarnings.of(file, info).ifPresent(both::add);
        both.addAll(overlay.warnings());
        LayerStack stacked = stack.with(file, overlay.hash());
        return new RuleSet(
                above(file, overlay, stacked),
                new RuleBases(all.units(), false, stacked),
                parameters.with(overlay.parameters(), file.id()),
                vocabulary.with(overlay.vocabulary()),
                loader,
                stacked,
                all,
                both,
                cache);
    }

    private RuleSetInfo above(OverlayFile file, RuleContent overlay, LayerStack stacked) {
        List<String> layers = new ArrayList<>(info.layers());
        layers.add(file.id());
        List<RuleEntry> rules = overlay.unit().catalogue().rules();
        LocalDate approvedOn = rules.isEmpty()
                ? info.approvedOn()
                : Approvals.later(
                        info.approvedOn(), overlay.approvals().approvedOn(rules).orElse(null));
        return new RuleSetInfo(
                info.id(), info.version(), info.hash() + "+" + overlay.hash(), layers, approvedOn, stacked.overlays());
    }

    private static String idOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** Identity, version, hash and layers. */
    public RuleSetInfo info() {
        return info;
    }

    /** The rules in the order of their ids. */
    public List<RuleSummary> rules() {
        return layers.rules();
    }

    /**
     * What is to be looked at though the rules may be used: rules that changed since they were approved, an overlay that
     * was made for other rules.
     */
    public List<Diagnostic> warnings() {
        return warnings;
    }

    /**
     * The text of the highest layer's {@code APPROVALS.yaml} with one more approval. Approved is the rule as it stands,
     * with its words and the numbers it reads; who edits it later takes the approval away.
     *
     * @param as the function of who approves, never a name
     * @param date the day
     * @param fileNumber the file number of the decision
     * @param which the rules approved
     * @throws IllegalArgumentException when a rule calls itself a draft, none is approved, or the function or the file number
     *     is blank
     */
    public String approve(String as, LocalDate date, String fileNumber, Predicate<RuleSummary> which) {
        return layers.approve(as, date, fileNumber, which, parameters);
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

    /** One for all advisors: what one composed, the others need not. */
    synchronized RuleBases bases(boolean drafts) {
        if (!drafts) {
            return bases;
        }
        if (withDrafts == null) {
            withDrafts = new RuleBases(bases.units(), true, stack);
        }
        return withDrafts;
    }

    LayerStack stack() {
        return stack;
    }

    /** The same rules but for those of the highest layer. */
    RuleSet withTop(List<LoadedUnit> top) {
        RuleLayers mixed = layers.withTop(top);
        RuleBases rules = new RuleBases(mixed.units(), false, stack);
        return new RuleSet(info, rules, parameters, vocabulary, loader, stack, mixed, warnings, cache);
    }
}
