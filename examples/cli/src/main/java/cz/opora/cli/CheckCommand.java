package cz.opora.cli;

import cz.opora.lint.Lint;
import cz.opora.lint.LintReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private BelowOptions below = new BelowOptions();

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
            print(report, FolderCheck.summary(report, Counts.RULES.of(report.rules()) + ", "));
            return exitCode(report);
        }
        LocalDate day = asOf == null ? Terminal.today() : asOf;
        FolderCheck found = FolderCheck.of(folder, below.bases(), day, hazards);
        print(found.report(), found.summary());
        return exitCode(found.report());
    }

    private int exitCode(LintReport report) {
        boolean failed = strict ? !report.findings().isEmpty() : report.hasErrors();
        return failed ? ExitCode.RULES_INVALID : ExitCode.OK;
    }

    private void print(LintReport report, String summary) {
        String place = Objects.toString(folder).replace('\\', '/');
        switch (format) {
            case json -> terminal.result(report.json(place));
            case sarif -> terminal.result(report.sarif(place, Main.Version.number()));
            case text -> {
                terminal.result(report.text(place));
                terminal.result(summary);
            }
        }
    }
}
