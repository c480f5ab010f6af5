package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.casefile.CaseFile;
import cz.opora.explain.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What time alone does to the findings of a case. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Decides a case on every day of a span and tells on which days something changes, and why.")
final class TimelineCommand implements Callable<Integer> {
    private static final int MOST_YEARS = 5;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (opora-case/1, JSON).")
    @SuppressWarnings("NullAway.Init")
    private Path caseFile;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day. Without it, the day the case names, else today.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day, at most five years later. Without it, a year after the first.")
    private @Nullable LocalDate to;

    @Mixin
    private DecidingOptions options = new DecidingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseFile read = DecidingOptions.read(caseFile, terminal);
        LocalDate first = DecidingOptions.day(from, read, terminal);
        LocalDate last = to == null ? first.plusYears(1) : to;
        if (last.isBefore(first) || last.isAfter(first.plusYears(MOST_YEARS))) {
            throw new ParameterException(
                    spec.commandLine(), "the timeline has to end after it begins, at most five years later.");
        }
        Advisor advisor = options.advisor(terminal);
        Timeline answer = advisor.timeline(read, first, last);
        terminal.result(options.json() ? answer.toJson() : answer.text(options.language()));
        return ExitCode.OK;
    }
}
