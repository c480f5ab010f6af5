package cz.opora.cli;

import cz.opora.explain.Why;
import cz.opora.render.Explanations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why a card stands in the advice. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells why a card stands in the advice: its grounds, and the facts of the case they rest on.")
final class WhyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Parameters(
            index = "1",
            paramLabel = "KEY",
            description = "The key of the card (see advise --format json), or its code.")
    @SuppressWarnings("NullAway.Init")
    private String key;

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseOptions.Case read = options.read(terminal);
        Why why = read.advisor().why(read.caseFile(), read.day(), key);
        terminal.result(options.json() ? why.toJson() : Explanations.text(why, options.language()));
        return ExitCode.OK;
    }
}
