package cz.opora.cli;

import cz.opora.codes.Language;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Upkeep;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the coordinator has to settle with the actors of a directory. */
@Command(
        name = "upkeep",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Lists for the coordinator which agreements and funding end and which entries of a directory nobody"
                        + " has verified for long. It reads no case.")
final class UpkeepCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIRECTORY", description = "The directory of local actors (opora-directory/1, JSON).")
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            description = "The day to judge from, such as 2026-11-23.")
    @SuppressWarnings("NullAway.Init")
    private LocalDate asOf;

    @Option(
            names = "--days",
            paramLabel = "N",
            converter = FromZero.class,
            description = "How long before an end it is listed (default 60 days).")
    private int days = 60;

    @Option(
            names = "--months",
            paramLabel = "N",
            converter = FromZero.class,
            description = "How long a verification lasts (default 12 months).")
    private int months = 12;

    @Option(names = "--lang", paramLabel = "cs|en", description = "Czech (default) or English.")
    private Language language = Language.CS;

    UpkeepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ActorDirectory actors = ActorDirectory.load(directory);
        terminal.result(actors.upkeep(asOf, days, months).stream()
                .map(matter -> line(actors, matter))
                .collect(Collectors.joining()));
        return ExitCode.OK;
    }

    private String line(ActorDirectory actors, Upkeep upkeep) {
        String name = actors.find(upkeep.actor()).map(Actor::name).orElse(upkeep.actor());
        return upkeep.on() + "  " + name + ": " + upkeep.matter().text().in(language) + "\n";
    }
}
