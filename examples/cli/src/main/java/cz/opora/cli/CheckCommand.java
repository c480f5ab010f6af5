package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.lint.HazardCheck;
import cz.opora.lint.Lint;
import cz.opora.lint.LintReport;
import cz.opora.lint.Severity;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong, or looks wrong, with a rule folder. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads, compiles and lints a rule folder and prints every finding with its line. The findings and"
                + " what to do about them: docs/lints.md.")
final class CheckCommand implements Callable<Integer> {
    private enum Format {
        text,
        json,
        sarif
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with areas, parameters and vocabulary.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--on",
            paramLabel = "DIR|national",
            description = "Check the folder as a municipality's overlay of these rules."
                    + " May be given more than once, the lowest layer first.")
    private List<String> bases = new ArrayList<>();

    @Option(names = "--strict", description = "Fail on warnings and notes too.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (opora-check/1) or sarif (SARIF 2.1.0); text by default.")
    private Format format = Format.text;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day reviews are compared with, as 2026-11-23; today by default.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--hazards",
            description = "Decide the scenarios too, each rule together with the others and alone, and compare.")
    private boolean hazards;

    @Option(
            names = "--facts",
            paramLabel = "JAR",
            description =
                    "The folder holds rules written elsewhere: check them against the fact classes of this jar (or"
                            + " folder of classes), whose code is never run.")
    private @Nullable Path facts;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (facts != null) {
            LintReport report = Lint.foreign(folder, facts);
            print(report, report.rules() + " rules, ");
            return exitCode(report);
        }
        LayeredRules.refuseAlone(folder, bases);
        Beside<Compiled> beside = Beside.start(this::compiled);
        Lint lint = Lint.folder(folder).asOf(asOf == null ? Terminal.today() : asOf);
        LintReport report;
        try {
            report = layered(lint).run();
        } catch (RuleSetException e) {
            terminal.messages(LayeredRules.placed(folder, e).diagnostics());
            return ExitCode.INPUT_INVALID;
        }
        // What the reader refuses is not compiled: the compiler would only say it again.
        Compiled compiled = readable(report) ? beside.result() : read(null, new ArrayList<>());
        List<Diagnostic> more = new ArrayList<>(compiled.problems());
        RuleSet rules = compiled.rules();
        Scenarios scenarios = compiled.scenarios();
        if (hazards && rules != null && scenarios != null) {
            more.addAll(HazardCheck.of(scenarios.cases(rules)));
        }
        LintReport whole = report.with(more);
        int tried = scenarios == null ? 0 : scenarios.size();
        print(whole, whole.rules() + " rules, " + tried + " scenarios and variants, ");
        return exitCode(whole);
    }

    private int exitCode(LintReport report) {
        boolean failed = strict ? !report.findings().isEmpty() : report.hasErrors();
        return failed ? ExitCode.RULES_INVALID : ExitCode.OK;
    }

    private Lint layered(Lint lint) {
        Lint layered = lint;
        for (String base : bases) {
            layered = base.equals("national") ? layered.onNational() : layered.on(Path.of(base));
        }
        return layered;
    }

    private static boolean readable(LintReport report) {
        return report.findings().stream()
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.docs().endsWith("#errors-of-the-reader"));
    }

    /**
     * What is made of the folder beside looking at it.
     *
     * @param rules the rules; null when they cannot be used
     * @param scenarios the scenarios; null when they cannot be read or there is none
     * @param problems what is wrong with either
     */
    private record Compiled(
            @Nullable RuleSet rules, @Nullable Scenarios scenarios, List<Diagnostic> problems) {}

    private Compiled compiled() {
        List<Diagnostic> problems = new ArrayList<>();
        RuleSet rules = null;
        try {
            rules = LayeredRules.load(folder, bases);
            problems.addAll(rules.warnings());
        } catch (RuleSetException e) {
            problems.addAll(e.diagnostics());
        }
        return read(rules, problems);
    }

    /** Reads the scenarios for their problems; a folder without any is for {@code test} to refuse. */
    private Compiled read(@Nullable RuleSet rules, List<Diagnostic> problems) {
        Scenarios scenarios = null;
        try {
            scenarios = rules == null ? Scenarios.in(folder) : Scenarios.in(folder, rules);
        } catch (RuleSetException e) {
            e.diagnostics().stream()
                    .filter(problem -> !problem.code().equals("no-scenarios"))
                    .forEach(problems::add);
        }
        return new Compiled(rules, scenarios, problems);
    }

    private void print(LintReport report, String counts) {
        String place = Objects.toString(folder).replace('\\', '/');
        switch (format) {
            case json -> terminal.result(report.json(place));
            case sarif -> terminal.result(report.sarif(place, Main.Version.number()));
            case text -> {
                terminal.result(report.text(place));
                terminal.result(summary(report, counts));
            }
        }
    }

    private static String summary(LintReport report, String counts) {
        int findings = report.findings().size();
        int accepted = report.accepted().size();
        return counts
                + (findings == 0 ? "no finding" : findings == 1 ? "1 finding" : findings + " findings")
                + (accepted == 0 ? "" : ", " + accepted + " accepted with a reason")
                + "\n";
    }
}
