package cz.opora.cli;

import cz.opora.explain.Questions;
import cz.opora.render.Lists;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is worth asking about a case. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists what is worth asking, by what the answers decide, the most pressing first.")
final class AskCommand implements Callable<Integer> {
    private static final int SHOWN = 12;

    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--all", description = "Every question, not just the first twelve. JSON always holds all.")
    private boolean all;

    AskCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseOptions.Case read = options.read(terminal);
        Questions questions = Questions.of(read.advisor().advise(read.caseFile(), read.day()));
        int most = all ? Integer.MAX_VALUE : SHOWN;
        terminal.result(options.json() ? questions.toJson() : Lists.text(questions, options.language(), most));
        return ExitCode.OK;
    }
}
