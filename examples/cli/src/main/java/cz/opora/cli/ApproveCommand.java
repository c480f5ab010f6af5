package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.codes.ApprovalState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an approval on record. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes into APPROVALS.yaml of a rule folder who approved which rules, with a hash of each.",
            "A rule, its words or a number it reads that changes later makes it a draft again."
        })
final class ApproveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "A rule folder, or the folder of an overlay.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FUNCTION",
            description = "The function of who approves, such as metodička; never a name.")
    @SuppressWarnings("NullAway.Init")
    private String function;

    @Option(
            names = "--file-number",
            required = true,
            paramLabel = "NUMBER",
            description = "The file number of the decision.")
    @SuppressWarnings("NullAway.Init")
    private String fileNumber;

    @Option(
            names = "--run",
            paramLabel = "REGEX",
            description = "Approve only rules whose id or file matches. Without it, all that are no drafts.")
    private @Nullable Pattern wanted;

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the decision; without it, today.")
    private @Nullable LocalDate day;

    @Mixin
    private BelowOptions below = new BelowOptions();

    ApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = LayeredRules.load(folder, below.bases());
        LocalDate date = day == null ? Terminal.today() : day;
        String text;
        try {
            text = rules.approve(function, date, fileNumber, this::wanted);
        } catch (IllegalArgumentException e) {
            terminal.message("opora: " + e.getMessage() + ".");
            return ExitCode.USAGE;
        }
        Files.writeString(folder.resolve("APPROVALS.yaml"), text);
        terminal.result("APPROVALS.yaml written.\n");
        return ExitCode.OK;
    }

    private boolean wanted(RuleSummary rule) {
        Pattern pattern = wanted;
        if (pattern == null) {
            return rule.approval() != ApprovalState.DRAFT;
        }
        return pattern.matcher(rule.id()).find() || pattern.matcher(rule.file()).find();
    }
}
