package cz.opora.lint;

import cz.opora.diagnostics.RuleSetException;
import cz.opora.internal.drools.NationalUnit;
import cz.opora.internal.drools.RuleContent;
import cz.opora.internal.drools.RuleSources;
import cz.opora.internal.foreign.ForeignFolder;
import cz.opora.internal.layers.Below;
import cz.opora.internal.layers.OverlayReader;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a rule folder: {@code Lint.folder(path).run()}. Reads the files, compiles nothing and decides no case, so it
 * needs no rule compiler. Immutable and thread-safe; each run reads the files anew.
 */
public final class Lint {
    private static final String NATIONAL = "national";

    private final Path folder;
    private final boolean onNational;
    private final List<Path> below;
    private final @Nullable LocalDate asOf;

    private Lint(Path folder, boolean onNational, List<Path> below, @Nullable LocalDate asOf) {
        this.folder = folder;
        this.onNational = onNational;
        this.below = below;
        this.asOf = asOf;
    }

    /** A folder with {@code areas}, {@code parameters} and {@code vocabulary} that stands by itself. */
    public static Lint folder(Path folder) {
        return new Lint(Objects.requireNonNull(folder, "folder"), false, List.of(), null);
    }

    /**
     * Looks at a folder of rules written elsewhere, against fact classes whose code is never run: what our reader would
     * refuse with the form we use instead, and what is wrong with them anyhow.
     *
     * @param jar the fact classes: a jar or a folder of classes
     * @throws cz.opora.diagnostics.InvalidInputException when there is no rule file or no class to read
     */
    public static LintReport foreign(Path folder, Path jar) {
        ForeignFolder.Read read = ForeignFolder.check(folder, jar);
        Found found = new Found();
        read.problems().forEach(problem -> found.all().add(LintFinding.of(problem)));
        return LintReport.of(folder, found.all(), read.rules(), FolderTexts.of(read.texts()));
    }

    /** The same folder as an overlay of another; said again, of that one with a further overlay upon it. */
    public Lint on(Path next) {
        List<Path> layers = new ArrayList<>(below);
        layers.add(Objects.requireNonNull(next, "next"));
        return new Lint(folder, onNational, layers, asOf);
    }

    /** The same folder as an overlay of the national rules on the class path, which lie below all others. */
    public Lint onNational() {
        return new Lint(folder, true, below, asOf);
    }

    /** The day it is looked at; without one nothing is said of days of review. */
    public Lint asOf(LocalDate day) {
        return new Lint(folder, onNational, below, Objects.requireNonNull(day, "day"));
    }

    /**
     * Everything found. Where a file cannot be read as rules, only what is certain without it is looked for.
     *
     * @throws RuleSetException when the folder, or the one below it, holds no rule file
     */
    public LintReport run() {
        Below base = base();
        RuleSources sources = RuleSources.read(folder, base == null ? NATIONAL : layer(folder), base);
        Linted linted = linted(sources, base);
        Found found = new Found();
        sources.problems().forEach(problem -> found.all().add(LintFinding.of(problem)));
        boolean whole = found.all().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        new FiringChecks(linted, found).run();
        new ShapeChecks(linted, found).run();
        new PairChecks(linted, found).run();
        new TextChecks(linted, found).run();
        if (whole) {
            new ReachChecks(linted, found).run();
            new ParameterChecks(linted, found).run();
            new WordChecks(linted, found).run();
        }
        return report(folder, linted, found, whole);
    }

    private static LintReport report(Path folder, Linted linted, Found found, boolean whole) {
        Suppressions suppressions = new Suppressions(linted);
        List<LintFinding> all =
                new ArrayList<>(found.all().stream().map(suppressions::apply).toList());
        if (whole) {
            Found ofComments = new Found();
            suppressions.check(ofComments);
            all.addAll(ofComments.all());
        }
        return LintReport.of(folder, all, linted.own().size(), linted.texts());
    }

    private Linted linted(RuleSources sources, @Nullable Below base) {
        List<RuleEntry> all = Stream.concat(
                        base == null ? Stream.of() : base.rules().stream(), sources.rules().stream())
                .toList();
        ParameterSet parameters = base == null ? sources.parameters() : both(base.parameters(), sources.parameters());
        Vocabulary words =
                base == null ? sources.vocabulary() : base.vocabulary().with(sources.vocabulary());
        return new Linted(
                sources.rules(),
                all,
                sources.parameters(),
                parameters,
                sources.vocabulary(),
                words,
                FolderTexts.of(sources.texts()),
                asOf);
    }

    private static ParameterSet both(ParameterSet below, ParameterSet above) {
        return ParameterSet.of(Stream.concat(
                        below.all().stream()
                                .filter(each -> above.find(each.id()).isEmpty()),
                        above.all().stream())
                .toList());
    }

    private @Nullable Below base() {
        Below base = null;
        if (onNational) {
            RuleContent national = NationalUnit.load();
            base = below(national.unit().catalogue().rules(), national.parameters(), national.vocabulary());
        }
        for (Path path : below) {
            RuleSources sources = RuleSources.read(path, base == null ? NATIONAL : layer(path), base);
            Linted both = linted(sources, base);
            base = below(both.all(), both.parameters(), both.words());
        }
        return base;
    }

    private static Below below(List<RuleEntry> rules, ParameterSet parameters, Vocabulary vocabulary) {
        return new Below(rules, parameters, vocabulary, Set.of(), Map.of(), Map.of());
    }

    /** The id of an overlay, as its rules begin with. */
    private static String layer(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return OverlayReader.read(folder, name == null ? folder.toString() : name.toString())
                .id();
    }
}
