package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.explain.Comparison;
import cz.opora.explain.Decided;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is different in a second advice, and why. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares two cases, or two advices, card by card, and tells the cause of each difference.")
final class CompareCommand implements Callable<Integer> {
    /** The format stands first in what the program writes; further than this nobody has to look for it. */
    private static final int BEGINNING = 4096;

    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "A case (opora-case/1) or an advice (opora-advice/1).")
    @SuppressWarnings("NullAway.Init")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "What to compare with it, of the same kind.")
    @SuppressWarnings("NullAway.Init")
    private Path after;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Decide both cases for this day. Without it, each for the day it names, else today.")
    private @Nullable LocalDate asOf;

    @Mixin
    private DecidingOptions options = new DecidingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean advices = isAdvice(before);
        if (advices != isAdvice(after)) {
            throw new ParameterException(spec.commandLine(), "both have to be cases, or both advices.");
        }
        Comparison answer = advices
                ? Comparison.of(advice(before), advice(after))
                : cases(DecidingOptions.read(before, terminal), DecidingOptions.read(after, terminal));
        terminal.result(options.json() ? answer.toJson() : answer.text(options.language()));
        return ExitCode.OK;
    }

    private Comparison cases(CaseFile one, CaseFile other) {
        Advisor advisor = options.advisor(terminal);
        Decided first = advisor.decide(one, DecidingOptions.day(asOf, one, terminal));
        return Comparison.of(first, advisor.decide(other, DecidingOptions.day(asOf, other, terminal)));
    }

    private static boolean isAdvice(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return beginning.contains("\"" + Advice.FORMAT + "\"");
        }
    }

    private static Advice advice(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Advice.parse(file.toString(), in.readNBytes(MOST_BYTES + 1));
        }
    }
}
