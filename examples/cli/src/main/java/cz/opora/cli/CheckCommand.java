package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says everything that is wrong with a rule folder. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads and compiles a rule folder and prints every problem, a line each, with file and line.")
final class CheckCommand implements Callable<Integer> {
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

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Diagnostic> problems = new ArrayList<>();
        RuleSet rules = null;
        try {
            rules = LayeredRules.load(folder, bases);
        } catch (RuleSetException e) {
            problems.addAll(e.diagnostics());
        }
        int scenarios = scenarios(problems);
        problems.forEach(problem -> terminal.result(problem.format() + "\n"));
        if (rules != null) {
            rules.warnings().forEach(warning -> terminal.result("warning: " + warning.format() + "\n"));
        }
        terminal.result(summary(rules, scenarios, problems.size()));
        return problems.isEmpty() ? ExitCode.OK : ExitCode.RULES_INVALID;
    }

    /** Reads the scenarios for their problems; a folder without any is for {@code test} to refuse. */
    private int scenarios(List<Diagnostic> problems) {
        try {
            return Scenarios.in(folder).size();
        } catch (RuleSetException e) {
            e.diagnostics().stream()
                    .filter(problem -> !problem.code().equals("no-scenarios") && !problems.contains(problem))
                    .forEach(problems::add);
            return 0;
        }
    }

    private static String summary(@Nullable RuleSet rules, int scenarios, int problems) {
        String counts =
                rules == null ? "" : rules.rules().size() + " rules, " + scenarios + " scenarios and variants, ";
        return counts + (problems == 0 ? "no problem" : problems == 1 ? "1 problem" : problems + " problems") + "\n";
    }
}
