package cz.opora.cli;

import cz.opora.explain.WhatIf;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The smallest change that turns one finding. */
@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds the smallest change of a case that makes one finding stand otherwise, and verifies it.")
final class WhatIfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Parameters(
            index = "1",
            paramLabel = "TARGET",
            description = "The code of a target group, escalation or do-not, or the key of a card.")
    @SuppressWarnings("NullAway.Init")
    private String target;

    WhatIfCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseOptions.Case read = options.read(terminal);
        WhatIf answer = read.advisor().whatIf(read.caseFile(), read.day(), target);
        terminal.result(options.json() ? answer.toJson() : answer.text(options.language()));
        return ExitCode.OK;
    }
}
