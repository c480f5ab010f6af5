package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Territory;
import cz.opora.render.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One case in, advice out. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads a case and prints what to do, whom to involve, and what to ask.")
final class AdviseCommand implements Callable<Integer> {
    /** How the advice is printed. */
    enum Format {
        /** A page for people. */
        TEXT,
        /** The whole advice for programs. */
        JSON
    }

    /** How much is printed. */
    enum Depth {
        /** One page. */
        PAGE,
        /** The page and the reasons. */
        WHY,
        /** Everything, with the verdict of every rule. */
        FULL
    }

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (opora-case/1, JSON).")
    @SuppressWarnings("NullAway.Init")
    private Path caseFile;

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
            description = "Decide for this day, such as 2026-11-23. Without it, the day the case names, else today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--detail",
            paramLabel = "page|why|full",
            description = "How much to print: a page (default), the reasons too, or everything.")
    private Depth depth = Depth.PAGE;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A page for people (default), or JSON for programs.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Append a record of the decision (opora-decision/1, one line) to this file.")
    private @Nullable Path records;

    AdviseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Read<CaseFile> read = CaseFile.read(caseFile, ReadMode.STRICT);
        terminal.messages(read.warnings());
        ActorDirectory actors = actors();
        LocalDate day = day(read.value());
        Advisor advisor = Advisor.builder(rules.load()).directory(actors).build();
        Detail detail = depth == Depth.FULL ? Detail.FULL : Detail.PAGE;
        Advice advice = records == null
                ? advisor.advise(read.value(), day, detail)
                : new Recording(advisor, records).advise(read.value(), day, detail);
        terminal.result(format == Format.JSON ? advice.toJson() : text(advice, actors));
        return ExitCode.OK;
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

    private String text(Advice advice, ActorDirectory actors) {
        Page page = Page.of(advice).naming(code -> name(actors, code));
        return switch (depth) {
            case PAGE -> page.text(language);
            case WHY -> page.text(language) + "\n" + page.why(language);
            case FULL -> page.whole(language) + "\n" + page.why(language);
        };
    }

    private static Optional<String> name(ActorDirectory actors, String code) {
        return actors.find(code).map(Actor::name).or(() -> actors.territory(code)
                .map(Territory::name));
    }
}
