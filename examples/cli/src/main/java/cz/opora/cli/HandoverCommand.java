package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.advice.Handover;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.Language;
import cz.opora.diagnostics.NearestName;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.ActorDirectory;
import cz.opora.render.HandoverPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One case in, the sheet for one actor out. */
@Command(
        name = "handover",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Prints the hand-over sheet for one actor: only what it may be told now, and what it is asked to do.")
final class HandoverCommand implements Callable<Integer> {
    /** How the sheet is printed. */
    enum Format {
        /** A page for people. */
        TEXT,
        /** The sheet for programs. */
        JSON
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (opora-case/1, JSON).")
    @SuppressWarnings("NullAway.Init")
    private Path caseFile;

    @Parameters(
            index = "1",
            paramLabel = "ACTOR",
            description = "For whom: an id of the directory, or a kind of actor such as UP or DEBT_ADVICE.")
    @SuppressWarnings("NullAway.Init")
    private String actor;

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            description = "The directory of local actors (opora-directory/1, JSON)."
                    + " Without it, that of the made-up town Zálesí.")
    private @Nullable Path directory;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, such as 2026-11-23. Without it, the day the case names, else today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A page for people (default), or JSON for programs.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    HandoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Read<CaseFile> read = CaseFile.read(caseFile, ReadMode.STRICT);
        terminal.messages(read.warnings());
        ActorDirectory actors = actors();
        Optional<ActorType> type = type();
        boolean listed = actors.find(actor).isPresent();
        if (!listed && type.isEmpty()) {
            throw new ParameterException(spec.commandLine(), unknown());
        }
        Advisor advisor = Advisor.builder(rules.load()).directory(actors).build();
        LocalDate day = day(read.value());
        Handover sheet = listed
                ? advisor.handover(read.value(), day, actor)
                : advisor.handover(read.value(), day, type.orElseThrow());
        terminal.result(format == Format.JSON ? sheet.toJson() : HandoverPage.text(sheet, language));
        return ExitCode.OK;
    }

    private Optional<ActorType> type() {
        return Arrays.stream(ActorType.values())
                .filter(type -> type.name().equalsIgnoreCase(actor))
                .findFirst();
    }

    private String unknown() {
        String hint = NearestName.hint(
                actor, Arrays.stream(ActorType.values()).map(Enum::name).toList());
        return "'" + actor + "' is neither an id of the directory nor a kind of actor"
                + (hint == null ? "" : ". " + hint);
    }

    private ActorDirectory actors() {
        if (directory != null) {
            return ActorDirectory.load(directory);
        }
        terminal.message("No --directory given: using that of the made-up town Zálesí.");
        return ExampleTown.directory();
    }

    private LocalDate day(CaseFile read) {
        if (asOf != null) {
            return asOf;
        }
        if (read.asOf() != null) {
            return read.asOf();
        }
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Prague"));
        terminal.message("Neither --as-of nor the case names a day: deciding for today, " + today + ".");
        return today;
    }
}
