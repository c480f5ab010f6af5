package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.casefile.CaseFile;
import cz.opora.explain.WhatIf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The smallest change that turns one finding. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the smallest change of a case that makes one finding stand otherwise, and verifies it.")
final class WhatIfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (opora-case/1, JSON).")
    @SuppressWarnings("NullAway.Init")
    private Path caseFile;

    @Parameters(
            index = "1",
            paramLabel = "TARGET",
            description = "The code of a target group, escalation or do-not, or the key of a card.")
    @SuppressWarnings("NullAway.Init")
    private String target;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Decide for this day. Without it, the day the case names, else today.")
    private @Nullable LocalDate asOf;

    @Mixin
    private DecidingOptions options = new DecidingOptions();

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseFile read = DecidingOptions.read(caseFile, terminal);
        Advisor advisor = options.advisor(terminal);
        WhatIf answer = advisor.whatIf(read, DecidingOptions.day(asOf, read, terminal), target);
        terminal.result(options.json() ? answer.toJson() : answer.text(options.language()));
        return ExitCode.OK;
    }
}
