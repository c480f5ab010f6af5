package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.scenario.MutationReport;
import cz.opora.scenario.MutationReport.Survivor;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which mistakes in rules no scenario would notice. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes one small mistake after another in the rules and prints those no scenario of the rule notices.",
            "A mistake is a condition left out, the edge of a number moved by one, a code taken for its neighbour, the"
                    + " rule missing.",
            "Takes about a second for three mistakes in a large folder; a rule has about ten. Limit it by --run."
        })
final class MutateCommand implements Callable<Integer> {
    /** How to print. */
    private enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with rules and their scenarios.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--run", paramLabel = "REGEX", description = "Only rules whose id or file matches.")
    private @Nullable Pattern wanted;

    @Mixin
    private BelowOptions below = new BelowOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Text for people (default), or JSON for programs (opora-mutation/1).")
    private Format format = Format.TEXT;

    MutateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSet rules = LayeredRules.load(folder, below.bases());
        Set<String> ids = rules.rules().stream()
                .filter(rule -> rule.layer().equals(top(rules)) && wanted(rule))
                .map(RuleSummary::id)
                .collect(Collectors.toUnmodifiableSet());
        if (ids.isEmpty()) {
            terminal.message("No rule matches --run: nothing was tried.");
            return ExitCode.TESTS_FAILED;
        }
        Scenarios scenarios = Scenarios.toRun(folder, rules);
        ScenarioReport sound = scenarios.matching(name -> ids.contains(name)).run(rules);
        if (!sound.passed()) {
            sound.failures().forEach(failure -> terminal.message(failure.format()));
            terminal.message("Scenarios fail without any mistake in the rules: mend them first.");
            return ExitCode.TESTS_FAILED;
        }
        MutationReport report = MutationReport.of(rules, folder, scenarios, ids, this::survived);
        if (format == Format.JSON) {
            terminal.result(report.toJson());
        } else {
            terminal.result(Counts.RULES.of(report.rules()) + ", " + Counts.MISTAKES.of(report.mutants()) + ", "
                    + report.noticed() + " noticed, "
                    + Counts.SURVIVORS.of(report.survivors().size()) + "\n");
        }
        return report.survivors().isEmpty() ? ExitCode.OK : ExitCode.TESTS_FAILED;
    }

    private static String top(RuleSet rules) {
        List<String> layers = rules.info().layers();
        return layers.get(layers.size() - 1);
    }

    private boolean wanted(RuleSummary rule) {
        Pattern pattern = wanted;
        return pattern == null
                || pattern.matcher(rule.id()).find()
                || pattern.matcher(rule.file()).find();
    }

    private void survived(Survivor survivor) {
        if (format == Format.TEXT) {
            String who = survivor.scenarios() == 0
                    ? "no scenario names the rule"
                    : "none of " + Counts.SCENARIOS_AND_VARIANTS.of(survivor.scenarios()) + " notices";
            terminal.result(folder.resolve(survivor.file()).toString().replace('\\', '/') + ":" + survivor.line() + ":"
                    + survivor.column() + ": " + survivor.ruleId() + " " + survivor.mistake() + ": " + who + "\n");
        }
    }
}
