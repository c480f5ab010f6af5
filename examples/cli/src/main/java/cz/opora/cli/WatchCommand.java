package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.scenario.ScenarioReport;
import cz.opora.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks and tests a rule folder again each time something in it is saved. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Checks a rule folder, then again each time a file of it is saved, and runs the scenarios that the"
                        + " saved file touches. Ctrl-C ends it.")
final class WatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "A folder with rules and their scenarios.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private BelowOptions below = new BelowOptions();

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        FolderCheck first = FolderCheck.of(folder, below.bases(), Terminal.today());
        try (FolderChanges changes = FolderChanges.of(folder)) {
            print(first);
            terminal.message("Watching " + folder + ". Save a file to check it again; Ctrl-C ends.");
            while (true) {
                Set<Path> changed = changes.next();
                terminal.result("\nSaved: "
                        + changed.stream()
                                .map(file -> file.toString().replace('\\', '/'))
                                .collect(Collectors.joining(", "))
                        + "\n");
                again(changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    /** A folder that cannot be read just now, between two saves, is told and watched on. */
    private void again(Set<Path> changed) throws IOException {
        try {
            FolderCheck check = FolderCheck.of(folder, below.bases(), Terminal.today());
            print(check);
            if (check.rules() != null && check.scenarios() != null) {
                test(check.rules(), check.scenarios(), changed);
            }
        } catch (RuleSetException e) {
            terminal.messages(e.diagnostics());
        }
    }

    private void test(RuleSet rules, Scenarios all, Set<Path> changed) throws IOException {
        Scenarios touched = new TouchedScenarios(folder, rules).among(all, changed);
        if (touched.size() == 0) {
            terminal.result("No scenario is touched.\n");
            return;
        }
        ScenarioReport report = touched.run(rules);
        report.failures().forEach(failure -> terminal.result(failure.format() + "\n"));
        terminal.result(Counts.SCENARIOS_AND_VARIANTS.of(touched.size()) + " run, "
                + Counts.FAILURES.of(report.failures().size()) + "\n");
    }

    private void print(FolderCheck check) {
        terminal.result(check.report().text(folder.toString().replace('\\', '/')));
        terminal.result(check.summary());
    }
}
