package cz.opora.cli;

import cz.opora.advice.Step;
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
            paramLabel = "NUMBER|KEY",
            description =
                    "The number of a step on the page, the key of a card (see advise --format json), or its code.")
    @SuppressWarnings("NullAway.Init")
    private String key;

    WhyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseOptions.Case read = options.read(terminal);
        Why why = read.advisor().why(read.caseFile(), read.day(), card(read));
        terminal.result(options.json() ? why.toJson() : Explanations.text(why, options.language()));
        return ExitCode.OK;
    }

    /** What is asked about; of a number, the step that stands under it on the page. */
    private String card(CaseOptions.Case read) {
        if (!key.matches("[1-9][0-9]?")) {
            return key;
        }
        return read.advisor().advise(read.caseFile(), read.day()).steps().stream()
                .filter(step -> step.order() == Integer.parseInt(key))
                .map(Step::key)
                .findFirst()
                .orElse(key);
    }
}
