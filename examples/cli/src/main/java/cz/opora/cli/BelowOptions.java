package cz.opora.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a rule folder lies on: the same option for every command of an author. */
final class BelowOptions {
    @Option(
            names = "--on",
            paramLabel = "DIR|national",
            description = "The folder is a municipality's overlay of these rules."
                    + " May be given more than once, the lowest layer first.")
    private List<String> bases = new ArrayList<>();

    /** The layers below, lowest first, as {@link LayeredRules} takes them; none when the folder stands by itself. */
    List<String> bases() {
        return List.copyOf(bases);
    }
}
