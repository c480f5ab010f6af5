package cz.opora.cli;

import cz.opora.Detail;
import cz.opora.advice.Advice;
import cz.opora.codes.Language;
import cz.opora.directory.Actor;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Territory;
import cz.opora.render.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One case in, advice out. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads a case and prints what to do, whom to involve, and what to ask.")
final class AdviseCommand implements Callable<Integer> {
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

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(
            names = "--detail",
            paramLabel = "page|why|full",
            description = "How much to print: a page (default), the reasons too, or everything.")
    private Depth depth = Depth.PAGE;

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
        CaseOptions.Case read = options.read(terminal);
        Detail detail = depth == Depth.FULL ? Detail.FULL : Detail.PAGE;
        Advice advice = records == null
                ? read.advisor().advise(read.caseFile(), read.day(), detail)
                : new Recording(read.advisor(), records).advise(read.caseFile(), read.day(), detail);
        terminal.result(options.json() ? advice.toJson() : text(advice, read.actors()));
        return ExitCode.OK;
    }

    private String text(Advice advice, ActorDirectory actors) {
        Page page = Page.of(advice).naming(code -> name(actors, code));
        Language language = options.language();
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
