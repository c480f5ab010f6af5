package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.caseload.CaseRecord;
import cz.opora.caseload.CaseResult.Rejected;
import cz.opora.caseload.Caseload;
import cz.opora.caseload.CaseloadReport;
import cz.opora.caseload.CaseloadTally;
import cz.opora.caseload.PostLimits;
import cz.opora.caseload.Posts;
import cz.opora.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What many cases have in common. */
@Command(
        name = "caseload",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Decides many cases and prints what they have in common, for the head of the department: shares of"
                        + " target groups, escalations, gaps in the network, rules, overload. No case is named in it.")
final class CaseloadCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "FOLDER|FILE.jsonl",
            description = "A folder of case files (*.json), or a file with a case a line.")
    @SuppressWarnings("NullAway.Init")
    private Path cases;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Decide every case for this day. Without it, each for the day it names, else for today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Write the records that could not be read or decided to this file, a line each, with the reasons;"
                            + " without it they are told on the error output.")
    private @Nullable Path rejects;

    @Option(
            names = "--posts",
            paramLabel = "FILE",
            description = "Which post has which cases (opora-posts/1, JSON), by codes, to tell overload.")
    private @Nullable Path posts;

    @Mixin
    private DecidingOptions options = new DecidingOptions();

    CaseloadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<CaseRecord> records = CaseRecord.in(cases);
        Posts known = posts == null ? null : Posts.load(posts);
        DecidingOptions.Ready ready = options.ready(terminal);
        Advisor advisor = ready.advisor();
        LocalDate day = asOf == null ? Terminal.today() : asOf;
        CaseloadTally tally = new CaseloadTally();
        List<Rejected> rejected = new ArrayList<>();
        (asOf == null ? Caseload.of(advisor, day) : Caseload.asOf(advisor, day)).decide(records, result -> {
            tally.add(result);
            if (result instanceof Rejected none) {
                rejected.add(none);
            }
        });
        CaseloadReport report = tally.report(day, PostLimits.of(ready.rules().parameters(), day), known);
        reject(rejected);
        terminal.result(options.json() ? report.toJson() : report.text(options.language()));
        return rejected.isEmpty() ? ExitCode.OK : ExitCode.INPUT_INVALID;
    }

    private void reject(List<Rejected> rejected) throws IOException {
        if (rejects != null) {
            Files.write(rejects, rejected.stream().map(CaseloadCommand::line).toList());
        } else {
            rejected.forEach(each -> terminal.messages(each.problems()));
        }
    }

    /** The record, a tab, and every reason. */
    private static String line(Rejected rejected) {
        return rejected.name() + "\t"
                + String.join(
                        " | ",
                        rejected.problems().stream().map(Diagnostic::format).toList());
    }
}
