package cz.opora.cli;

import cz.opora.advice.Handover;
import cz.opora.codes.ActorType;
import cz.opora.diagnostics.NearestName;
import cz.opora.render.HandoverPage;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    private final Terminal terminal;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Parameters(
            index = "1",
            paramLabel = "ACTOR",
            description = "For whom: an id of the directory, or a kind of actor such as UP or DEBT_ADVICE.")
    @SuppressWarnings("NullAway.Init")
    private String actor;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    HandoverCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CaseOptions.Case read = options.read(terminal);
        Optional<ActorType> type = type();
        boolean listed = read.actors().find(actor).isPresent();
        if (!listed && type.isEmpty()) {
            throw new ParameterException(spec.commandLine(), unknown());
        }
        Handover sheet = listed
                ? read.advisor().handover(read.caseFile(), read.day(), actor)
                : read.advisor().handover(read.caseFile(), read.day(), type.orElseThrow());
        terminal.result(options.json() ? sheet.toJson() : HandoverPage.text(sheet, options.language()));
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
        return "'" + actor + "' is neither an id of the directory nor a kind of actor. "
                + (hint == null ? "A kind is written like " + ActorType.DEBT_ADVICE + "." : hint);
    }
}
