package cz.opora.cli;

import cz.opora.explain.WhyNot;
import cz.opora.render.Explanations;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Why something is not in the advice. */
@Command(
        name = "why-not",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells why something is not in the advice, what fails, and what would have to be found out.")
final class WhyNotCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Parameters(
            index = "1",
            paramLabel = "RULE|CODE",
            description = "A rule (TGA-001), the code of an escalation, target group or do-not, or a type of actor.")
    @SuppressWarnings("NullAway.Init")
    private String asked;

    WhyNotCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseOptions.Case read = options.read(terminal);
        WhyNot whyNot = read.advisor().whyNot(read.caseFile(), read.day(), asked);
        terminal.result(options.json() ? whyNot.toJson() : Explanations.text(whyNot, options.language()));
        return ExitCode.OK;
    }
}
