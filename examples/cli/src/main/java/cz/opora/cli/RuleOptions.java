package cz.opora.cli;

import cz.opora.RuleSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules decide. */
final class RuleOptions {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Use the rules of this folder instead of the national ones packed in the program.")
    private @Nullable Path rules;

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "Add a municipality's own rules. May be given more than once.")
    private List<Path> overlays = new ArrayList<>();

    @Option(names = "--drafts", description = "Let drafts decide too; every line that rests on one says NÁVRH.")
    private boolean drafts;

    /** Whether drafts decide. */
    boolean drafts() {
        return drafts;
    }

    /** The rules. */
    RuleSet load() {
        if (rules != null && LayeredRules.isOverlay(rules)) {
            throw LayeredRules.alone(rules, "add it to the rules it lies on, --overlay " + rules + ".");
        }
        return over(rules == null ? RuleSet.national() : LayeredRules.load(rules, List.of()));
    }

    private RuleSet over(RuleSet base) {
        RuleSet all = base;
        for (Path overlay : overlays) {
            all = LayeredRules.over(all, overlay);
        }
        return all;
    }
}
