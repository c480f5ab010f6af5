package cz.opora.cli;

import cz.opora.RuleSet;
import java.nio.file.Path;
import java.util.List;

/** The rules of a folder an author works on: by themselves, or as an overlay of others. */
final class LayeredRules {
    private LayeredRules() {}

    /**
     * The rules of the folder.
     *
     * @param bases the folders of the layers below, lowest first, of which the lowest may be {@code national}; none when
     *     the folder stands by itself
     */
    static RuleSet load(Path folder, List<String> bases) {
        if (bases.isEmpty()) {
            return RuleSet.compile(folder);
        }
        String lowest = bases.get(0);
        RuleSet below = lowest.equals("national") ? RuleSet.national() : RuleSet.compile(Path.of(lowest));
        for (String overlay : bases.subList(1, bases.size())) {
            below = below.withOverlay(Path.of(overlay));
        }
        return below.withOverlay(folder);
    }
}
