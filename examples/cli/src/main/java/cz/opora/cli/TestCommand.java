package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
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

    @Option(
            names = "--run",
            paramLabel = "REGEX",
            description = "Run only scenarios whose name or file matches.")
    private @Nullable Pattern wanted;

    @Option(
            names = "--on",
            paramLabel = "DIR|national",
            description = "Test the folder as a municipality's overlay of these rules.")
    private @Nullable String base;

    @Option(
            names = "--coverage",
            description = "Fail when a rule is not fired, or not just missed, by any scenario.")
    private boolean coverage;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSet rules = LayeredRules.load(folder, base);
        Pattern pattern = wanted;
        Scenarios scenarios = Scenarios.in(folder);
        Scenarios chosen =
                pattern == null ? scenarios : scenarios.matching(name -> pattern.matcher(name).find());
        if (chosen.size() == 0) {
            terminal.message("No scenario matches --run: nothing was tested.");
            return ExitCode.TESTS_FAILED;
        }
        ScenarioReport report = chosen.run(rules);
        report.failures().forEach(failure -> terminal.result(failure.format() + "\n"));
        untried("never fired by a scenario", report.neverFired());
        untried("never just missed by a variant", report.neverMissed());
        terminal.result(report.scenarios() + " scenarios, " + report.variants() + " variants, "
                + report.failures().size() + " failures\n");
        if (!report.passed()) {
            return ExitCode.TESTS_FAILED;
        }
        return coverage && !report.complete() ? ExitCode.COVERAGE : ExitCode.OK;
    }

    private void untried(String how, List<String> rules) {
        if (!rules.isEmpty()) {
            terminal.result("Rules " + how + " (" + rules.size() + "): " + String.join(", ", rules) + "\n");
        }
    }
}
