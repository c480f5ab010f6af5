package cz.opora.cli;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Language;
import cz.opora.directory.ActorDirectory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One case to ask about: the file, the day, and with what it is decided. */
final class CaseOptions {
    @Parameters(index = "0", paramLabel = "CASE", description = "The case file (opora-case/1, JSON).")
    @SuppressWarnings("NullAway.Init")
    private Path caseFile;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Decide for this day, such as 2026-11-23. Without it, the day the case names, else today.")
    private @Nullable LocalDate asOf;

    @Mixin
    private DecidingOptions deciding = new DecidingOptions();

    /**
     * A case that was read.
     *
     * @param advisor who answers
     * @param caseFile the case
     * @param day the day decided for
     * @param actors the directory the advisor knows
     */
    record Case(Advisor advisor, CaseFile caseFile, LocalDate day, ActorDirectory actors) {}

    /** The rules are loaded while the case and the directory are read; what is wrong with the case is said first. */
    Case read(Terminal terminal) {
        Beside<RuleSet> rules = Beside.start(deciding::rules);
        CaseFile read = DecidingOptions.read(caseFile, terminal);
        ActorDirectory actors = deciding.actors(terminal);
        LocalDate day = DecidingOptions.day(asOf, read, terminal);
        return new Case(deciding.advisor(actors, rules.result(), terminal), read, day, actors);
    }

    boolean json() {
        return deciding.json();
    }

    Language language() {
        return deciding.language();
    }
}
