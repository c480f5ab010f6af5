package cz.opora.cli;

import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.InvalidInputException;
import cz.opora.explain.DecisionRecord;
import cz.opora.explain.Replay;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A recorded decision made again. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes a recorded decision again with the case it was made for, and compares to the byte.",
            "Returns 2 when the decision is not the same."
        })
final class ReplayCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--record",
            required = true,
            paramLabel = "FILE",
            description = "The records (opora-decision/1), one a line.")
    @SuppressWarnings("NullAway.Init")
    private Path records;

    @Option(names = "--case", required = true, paramLabel = "FILE", description = "The case file (opora-case/1).")
    @SuppressWarnings("NullAway.Init")
    private Path caseFile;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the record. Without it, the last one in the file.")
    private @Nullable String id;

    @Mixin
    private DecidingOptions options = new DecidingOptions();

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        DecisionRecord record = record();
        CaseFile read = DecidingOptions.read(caseFile, terminal);
        Replay answer = options.advisor(terminal).recorder().replay(record, read);
        terminal.result(options.json() ? answer.toJson() : answer.text(options.language()));
        return answer.same() ? ExitCode.OK : ExitCode.TESTS_FAILED;
    }

    private DecisionRecord record() {
        List<DecisionRecord> found = DecisionRecord.load(records).stream()
                .filter(record -> id == null || id.equals(record.decisionId()))
                .toList();
        if (found.isEmpty()) {
            throw invalid(id == null ? "the file holds no record." : "no record has that id.");
        }
        return found.get(found.size() - 1);
    }

    private InvalidInputException invalid(String what) {
        return new InvalidInputException(List.of(
                new Diagnostic("no-record", Diagnostic.Level.ERROR, records.toString(), null, null, what, null)));
    }
}
