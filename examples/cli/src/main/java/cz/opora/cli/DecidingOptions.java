package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.diagnostics.Read;
import cz.opora.diagnostics.ReadMode;
import cz.opora.directory.ActorDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** With what a case is decided, and how the answer is printed: the same for every command. */
final class DecidingOptions {
    /** How an answer is printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For programs. */
        JSON
    }

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            description = "The directory of local actors (opora-directory/1, JSON)."
                    + " Without it, that of the made-up town Zálesí.")
    private @Nullable Path directory;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "For people (default), or JSON for programs.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    RuleSet rules() {
        return rules.load();
    }

    Advisor advisor(Terminal terminal) {
        return advisor(actors(terminal), terminal);
    }

    Advisor advisor(ActorDirectory actors, Terminal terminal) {
        return advisor(actors, rules(), terminal);
    }

    /** With rules that were loaded before; what is to be looked at in them is said, and they serve all the same. */
    Advisor advisor(ActorDirectory actors, RuleSet loaded, Terminal terminal) {
        terminal.messages(loaded.warnings());
        Advisor.Builder builder = Advisor.builder(loaded).directory(actors);
        return (rules.drafts() ? builder.withDrafts() : builder).build();
    }

    /**
     * What decides.
     *
     * @param rules the rules
     * @param actors the directory
     * @param advisor who answers with both
     */
    record Ready(RuleSet rules, ActorDirectory actors, Advisor advisor) {}

    Ready ready(Terminal terminal) {
        RuleSet loaded = rules();
        ActorDirectory actors = actors(terminal);
        return new Ready(loaded, actors, advisor(actors, loaded, terminal));
    }

    ActorDirectory actors(Terminal terminal) {
        if (directory != null) {
            return ActorDirectory.load(directory);
        }
        terminal.message("No --directory given: using that of the made-up town Zálesí.");
        return ExampleTown.directory();
    }

    static CaseFile read(Path file, Terminal terminal) {
        Read<CaseFile> read = CaseFile.read(file, ReadMode.STRICT);
        terminal.messages(read.warnings());
        return read.value();
    }

    /** The day given, else the day the case names, else today, which is then said. */
    static LocalDate day(@Nullable LocalDate given, CaseFile read, Terminal terminal) {
        if (given != null) {
            return given;
        }
        if (read.asOf() != null) {
            return read.asOf();
        }
        LocalDate today = Terminal.today();
        terminal.message("No day is given and the case names none: deciding for today, " + today + ".");
        return today;
    }

    boolean json() {
        return format == Format.JSON;
    }

    Language language() {
        return language;
    }
}
