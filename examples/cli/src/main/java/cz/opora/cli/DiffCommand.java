package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.casefile.CaseFile;
import cz.opora.caseload.CaseRecord;
import cz.opora.codes.Language;
import cz.opora.diagnostics.DecisionException;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.directory.ActorDirectory;
import cz.opora.explain.Comparison;
import cz.opora.explain.RuleDiff;
import cz.opora.explain.RuleDiff.CaseDiff;
import cz.opora.explain.RuleDiff.Reject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What other rules change. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Decides cases with two rule sets and tells whose advice changes, how, and by which rule."
                + " With --on, NEW is an overlay, and OLD where it has an overlay.yaml.")
final class DiffCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "A rule folder, or national.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "A rule folder, or national.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(
            names = "--cases",
            paramLabel = "FOLDER|FILE.jsonl",
            required = true,
            description = "A folder of case files (*.json), or a file with a case a line.")
    @SuppressWarnings("NullAway.Init")
    private Path cases;

    @Mixin
    private BelowOptions below = new BelowOptions();

    @Option(names = "--directory", paramLabel = "FILE", description = "The directory of local actors; none without it.")
    private @Nullable Path directory;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Decide every case for this day. Without it, each for the day it names, else for --from.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The day the new rules are to hold from, for the log of changes; today without it.")
    private @Nullable LocalDate from;

    @Option(names = "--format", paramLabel = "markdown|json", description = "Markdown (default), or JSON for programs.")
    private Format format = Format.MARKDOWN;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    /** How to print. */
    private enum Format {
        MARKDOWN,
        JSON
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean overlays = !before.equals(LayeredRules.NATIONAL) && LayeredRules.isOverlay(Path.of(before));
        Advisor old = advisor(before, overlays ? below.bases() : List.of());
        Advisor changed = advisor(after, below.bases());
        RuleDiff diff = diff(old, changed, from == null ? Terminal.today() : from);
        terminal.result(format == Format.JSON ? diff.toJson() : diff.toMarkdown(language));
        if (diff.cases() == 0) {
            terminal.message("No case could be decided: nothing was compared.");
        }
        return diff.cases() == 0 || !diff.rejects().isEmpty() ? ExitCode.INPUT_INVALID : ExitCode.OK;
    }

    private RuleDiff diff(Advisor old, Advisor changed, LocalDate day) {
        List<CaseDiff> diffs = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        int decided = 0;
        for (CaseRecord record : CaseRecord.in(cases)) {
            try {
                Comparison comparison = compare(old, changed, record.caseFile(), day);
                decided++;
                if (!comparison.isEmpty()) {
                    diffs.add(new CaseDiff(record.name(), comparison));
                }
            } catch (InvalidInputException e) {
                rejects.add(new Reject(
                        record.name(),
                        e.diagnostics().stream().map(Diagnostic::format).toList()));
            } catch (DecisionException e) {
                rejects.add(new Reject(record.name(), List.of(String.valueOf(e.getMessage()))));
            }
        }
        return new RuleDiff(RuleDiff.FORMAT, day, decided, diffs, rejects);
    }

    private Comparison compare(Advisor old, Advisor changed, CaseFile read, LocalDate day) {
        LocalDate when = asOf != null ? asOf : Objects.requireNonNullElse(read.asOf(), day);
        return Comparison.of(old.decide(read, when), changed.decide(read, when));
    }

    private Advisor advisor(String rules, List<String> bases) {
        RuleSet set =
                rules.equals(LayeredRules.NATIONAL) ? RuleSet.national() : LayeredRules.load(Path.of(rules), bases);
        Advisor.Builder builder = Advisor.builder(set);
        return directory == null
                ? builder.build()
                : builder.directory(ActorDirectory.load(directory)).build();
    }
}
