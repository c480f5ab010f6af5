package cz.opora.cli;

import cz.opora.caseload.GroupNetwork;
import cz.opora.codes.TargetGroup;
import cz.opora.diagnostics.NearestName;
import cz.opora.directory.ActorDirectory;
import cz.opora.directory.Territory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whom a town should have for a target group, and whom it has. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares the actors a target group is expected to need with the directory of a town, for the"
                + " coordinator of the network. It speaks of no client.")
final class NetworkCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "GROUP", description = "The code of a target group, such as TG_HOUSING.")
    @SuppressWarnings("NullAway.Init")
    private String group;

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            description = "The code of the ORP; may be left out where the directory speaks of one alone.")
    private @Nullable String territory;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day; today without it.")
    private @Nullable LocalDate asOf;

    @Mixin
    private DecidingOptions options = new DecidingOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    NetworkCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        TargetGroup code = group();
        ActorDirectory actors = options.actors(terminal);
        LocalDate day = asOf == null ? Terminal.today() : asOf;
        GroupNetwork network = GroupNetwork.of(options.rules(), actors, code, town(actors), day);
        terminal.result(options.json() ? network.toJson() : network.text(options.language()));
        return ExitCode.OK;
    }

    private TargetGroup group() {
        String wanted = group.toUpperCase(Locale.ROOT);
        List<String> known = Arrays.stream(TargetGroup.values())
                .filter(each -> !each.isOwn())
                .map(TargetGroup::name)
                .toList();
        if (!known.contains(wanted)) {
            String hint = NearestName.hint(wanted, known);
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no target group " + group + ". "
                            + (hint == null ? "Groups are " + String.join(", ", known) + "." : hint));
        }
        return TargetGroup.valueOf(wanted);
    }

    private String town(ActorDirectory directory) {
        List<Territory> towns = directory.territories();
        if (territory == null && towns.size() == 1) {
            return towns.get(0).code();
        }
        String known =
                towns.stream().map(town -> town.code() + " " + town.name()).collect(Collectors.joining(", "));
        if (territory == null) {
            throw new ParameterException(
                    spec.commandLine(), "say which town, --territory CODE. The directory speaks of " + known + ".");
        }
        if (directory.territory(territory).isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the directory does not speak of the territory " + territory + ", but of " + known + ".");
        }
        return territory;
    }
}
