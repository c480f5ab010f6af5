package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.ActorDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case to ask about: the file, the rules, the directory, the day, and how the answer is printed. */
final class CaseOptions {
    /** How an answer is printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

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
            names = "--format",
            paramLabel = "text|json",
            description = "Text for people (default), or JSON for programs.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    /**
     * A case that was read.
     *
     * @param advisor who answers
     * @param caseFile the case
     * @param day the day decided for
     */
    record Case(Advisor advisor, CaseFile caseFile, LocalDate day) {}

    Case read(Terminal terminal) {
        Read<CaseFile> read = CaseFile.read(caseFile, ReadMode.STRICT);
        terminal.messages(read.warnings());
        Advisor advisor =
                Advisor.builder(rules.load()).directory(actors(terminal)).build();
        return new Case(advisor, read.value(), day(read.value(), terminal));
    }

    private ActorDirectory actors(Terminal terminal) {
        if (directory != null) {
            return ActorDirectory.load(directory);
        }
        terminal.message("No --directory given: using that of the made-up town Zálesí.");
        return ExampleTown.directory();
    }

    private LocalDate day(CaseFile read, Terminal terminal) {
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

    boolean json() {
        return format == Format.JSON;
    }

    Language language() {
        return language;
    }
}
