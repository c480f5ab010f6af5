package cz.opora.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The scaffold of a new rule. */
@Command(
        name = "new-rule",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Begins a rule: a draft with the next free id, a scenario that fails until it is filled in, and its words.",
            "Nothing that is there is overwritten. A folder with an overlay.yaml lies on the national rules",
            "where --on does not say otherwise."
        })
final class NewRuleCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DIR", description = "The rule folder.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--area",
            paramLabel = "FOLDER",
            required = true,
            description = "The area, such as escalations/housing.")
    @SuppressWarnings("NullAway.Init")
    private String area;

    @Option(
            names = "--decision",
            paramLabel = "NAME",
            required = true,
            description = "The file of the decision, such as eviction; made when it is not there.")
    @SuppressWarnings("NullAway.Init")
    private String decision;

    @Option(names = "--prefix", paramLabel = "XXX", required = true, description = "Three capitals the id begins with.")
    @SuppressWarnings("NullAway.Init")
    private String prefix;

    @Option(names = "--id", paramLabel = "ID", description = "The id itself, where the next free one is not wanted.")
    private String id = "";

    @Option(
            names = "--name",
            paramLabel = "SENTENCE",
            required = true,
            description = "The name: one Czech sentence, the only one of its kind.")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Mixin
    private BelowOptions below = new BelowOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    NewRuleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        refuseOddNames();
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + folder + "; make it first.");
        }
        boolean overlay = LayeredRules.isOverlay(folder) || !below.bases().isEmpty();
        RuleScaffold scaffold = RuleScaffold.in(folder, overlay);
        String wanted = id.isEmpty() ? "" : scaffold.layer() + id;
        String taken = scaffold.refusal(prefix, wanted, name);
        if (taken != null) {
            terminal.message("opora: " + taken);
            return ExitCode.RULES_INVALID;
        }
        String given = wanted.isEmpty() ? scaffold.nextId(prefix) : wanted;
        LocalDate today = Terminal.today();
        List<Path> written = scaffold.write(area, decision, given, name, today);
        terminal.result(given + "\n");
        written.forEach(file -> terminal.result("  " + file + "\n"));
        terminal.result(
                NEXT.replace("{on}", overlay ? on() : "").replace("{id}", given).replace("{dir}", folder.toString()));
        return ExitCode.OK;
    }

    private String on() {
        List<String> bases = below.bases().isEmpty() ? List.of(LayeredRules.NATIONAL) : below.bases();
        return bases.stream().map(base -> " --on " + base).collect(Collectors.joining());
    }

    private static final String NEXT = """
            Co teď:
              1. V pravidle doplňte podmínku, důvod (cs, en), zdroj a značku; smažte slova DOPLNIT.
              2. V příkladu popište případ, kdy pravidlo platí, a variantu, kdy těsně ne.
              3. Chybí-li slovo nebo otázka, přidejte je do slovníku, jehož soubor je výše.
              4. opora check {dir}{on} a opora test {dir}{on} --run {id}: zelená až s vaším obsahem.
              5. Až pravidlo někdo schválí: @status(approved) a řádek do CHANGELOG.md.
            What now:
              1. In the rule fill in the condition, the reason (cs, en), the source and the mark; remove DOPLNIT.
              2. In the scenario describe a case in which the rule applies, and a variant that just misses.
              3. Add missing words and questions to the vocabulary file named above.
              4. opora check {dir}{on} and opora test {dir}{on} --run {id}: green only with your content.
              5. Once somebody approved it: @status(approved) and a line in CHANGELOG.md.
            """;

    private void refuseOddNames() {
        if (!area.matches("[a-z0-9-]+(/[a-z0-9-]+)*") || !decision.matches("[a-z0-9-]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "area and decision are lower-case words, such as escalations/housing and eviction.");
        }
        if (!prefix.matches("[A-Z]{3}") || !(id.isEmpty() || id.matches(prefix + "-\\d{3}"))) {
            throw new ParameterException(
                    spec.commandLine(), "a prefix is three capitals, such as CHI; an id is CHI-001.");
        }
        if (name.isBlank()
                || name.contains("\"")
                || name.contains("\\")
                || name.lines().count() > 1) {
            throw new ParameterException(spec.commandLine(), "a name is one sentence without quotes.");
        }
    }
}
