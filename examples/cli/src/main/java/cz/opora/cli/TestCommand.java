package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.Coverage;
import cz.opora.scenario.CoverageReport;
import cz.opora.scenario.MissingScenarios;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--run", paramLabel = "REGEX", description = "Run only scenarios whose name, file or rule matches.")
    private @Nullable Pattern wanted;

    @Mixin
    private BelowOptions below = new BelowOptions();

    @Option(
            names = "--format",
            paramLabel = "text|junit|json|markdown",
            description = "How to print: text; junit, XML for build servers; json, the coverage as opora-coverage/1;"
                    + " markdown, the coverage as tables.")
    private Format format = Format.TEXT;

    @Option(
            names = "--coverage",
            description =
                    "Tell which rules, conditions, boundaries and codes no scenario tries, and fail when a rule is"
                            + " not fired, or not just missed, by any.")
    private boolean coverage;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            converter = FromZero.class,
            description = "Fail when more than so many things are not tried; implies --coverage.")
    private @Nullable Integer threshold;

    @Option(
            names = "--generate",
            description =
                    "Write scenarios for what no scenario tries to the folder generated, where a changed value of a"
                            + " firing scenario does it. Implies --coverage.")
    private boolean generate;

    /** How to print. */
    private enum Format {
        TEXT,
        JUNIT,
        JSON,
        MARKDOWN
    }

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSet rules = LayeredRules.load(folder, below.bases());
        Scenarios scenarios = scenarios(rules);
        if (scenarios == null || scenarios.size() == 0) {
            return ExitCode.TESTS_FAILED;
        }
        Coverage tried = isCounted() ? Coverage.of(rules) : null;
        ScenarioReport report = tried == null ? scenarios.run(rules) : scenarios.run(rules, tried);
        CoverageReport counted = tried == null ? null : tried.report();
        if (generate && counted != null && report.passed()) {
            Generated.write(folder, MissingScenarios.of(scenarios, rules, counted), terminal);
        }
        print(report, counted);
        if (!report.passed()) {
            return ExitCode.TESTS_FAILED;
        }
        return counted != null && isUnder(report, counted) ? ExitCode.COVERAGE : ExitCode.OK;
    }

    private boolean isCounted() {
        return generate || coverage || threshold != null || format == Format.JSON || format == Format.MARKDOWN;
    }

    /** With a threshold, more may be missed than it allows; without one, each rule is to be fired and just missed. */
    private boolean isUnder(ScenarioReport report, CoverageReport counted) {
        Integer allowed = threshold;
        return allowed == null
                ? coverage && !report.complete()
                : counted.missed().size() > allowed;
    }

    private void print(ScenarioReport report, @Nullable CoverageReport counted) {
        if (format == Format.JUNIT) {
            terminal.result(report.toJUnitXml());
        } else if (format == Format.TEXT || counted == null) {
            text(report, counted);
        } else {
            report.failures().forEach(failure -> terminal.message(failure.format()));
            terminal.result(format == Format.JSON ? counted.toJson() : counted.toMarkdown());
        }
    }

    /** Those wanted; null, after saying so, when there are none: what is not tried is not proved. */
    private @Nullable Scenarios scenarios(RuleSet rules) {
        Scenarios all;
        try {
            all = Scenarios.toRun(generate ? Generated.written(folder) : folder, rules);
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

    private void text(ScenarioReport report, @Nullable CoverageReport counted) {
        report.failures().forEach(failure -> terminal.result(failure.format() + "\n"));
        untried("never fired by a scenario", report.neverFired());
        untried("never just missed by a variant", report.neverMissed());
        if (counted != null) {
            counted.missed().forEach(miss -> terminal.result(line(miss) + "\n"));
            terminal.result((counted.total() - counted.missed().size()) + " of " + counted.total() + " tried, "
                    + counted.missed().size() + " missed\n");
        }
        terminal.result(Counts.SCENARIOS.of(report.scenarios()) + ", " + Counts.VARIANTS.of(report.variants()) + ", "
                + Counts.FAILURES.of(report.failures().size()) + "\n");
    }

    private static String line(CoverageReport.Miss miss) {
        return (miss.file() == null ? "" : miss.file() + ":" + miss.line() + ": ") + "not tried: " + miss.key();
    }

    private void untried(String how, List<String> rules) {
        if (!rules.isEmpty()) {
            terminal.result("Rules " + how + " (" + rules.size() + "): " + String.join(", ", rules) + "\n");
        }
    }
}
