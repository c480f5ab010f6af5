package cz.opora.cli;

import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a rule folder. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the scenarios of a rule folder and prints what did not come out as expected, and why.")
final class TestCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with rules and their scenarios.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--run", paramLabel = "REGEX", description = "Run only scenarios whose name or file matches.")
    private @Nullable Pattern wanted;

    @Option(
            names = "--on",
            paramLabel = "DIR|national",
            description = "Test the folder as a municipality's overlay of these rules."
                    + " May be given more than once, the lowest layer first.")
    private List<String> bases = new ArrayList<>();

    @Option(names = "--coverage", description = "Fail when a rule is not fired, or not just missed, by any scenario.")
    private boolean coverage;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Scenarios scenarios = scenarios();
        if (scenarios == null || scenarios.size() == 0) {
            return ExitCode.TESTS_FAILED;
        }
        ScenarioReport report = scenarios.run(LayeredRules.load(folder, bases));
        print(report);
        if (!report.passed()) {
            return ExitCode.TESTS_FAILED;
        }
        return coverage && !report.complete() ? ExitCode.COVERAGE : ExitCode.OK;
    }

    /** Those wanted; null, after saying so, when there are none: what is not tried is not proved. */
    private @Nullable Scenarios scenarios() {
        Scenarios all;
        try {
            all = Scenarios.in(folder);
        } catch (RuleSetException e) {
            if (e.diagnostics().stream().allMatch(problem -> problem.code().equals("no-scenarios"))) {
                terminal.messages(e.diagnostics());
                return null;
            }
            throw e;
        }
        Pattern pattern = wanted;
        if (pattern == null) {
            return all;
        }
        Scenarios matching = all.matching(name -> pattern.matcher(name).find());
        if (matching.size() == 0) {
            terminal.message("No scenario matches --run: nothing was tested.");
        }
        return matching;
    }

    private void print(ScenarioReport report) {
        report.failures().forEach(failure -> terminal.result(failure.format() + "\n"));
        untried("never fired by a scenario", report.neverFired());
        untried("never just missed by a variant", report.neverMissed());
        terminal.result(count(report.scenarios(), "scenario") + ", " + count(report.variants(), "variant") + ", "
                + count(report.failures().size(), "failure") + "\n");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void untried(String how, List<String> rules) {
        if (!rules.isEmpty()) {
            terminal.result("Rules " + how + " (" + rules.size() + "): " + String.join(", ", rules) + "\n");
        }
    }
}
