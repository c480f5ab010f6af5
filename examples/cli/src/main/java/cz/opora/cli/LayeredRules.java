package cz.opora.cli;

import cz.opora.RuleSet;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The rules of a folder an author works on: by themselves, or as an overlay of others. */
final class LayeredRules {
    private LayeredRules() {}

    /**
     * The rules of the folder.
     *
     * @param base the folder of the rules below, {@code national}, or null when the folder stands by itself
     */
    static RuleSet load(Path folder, @Nullable String base) {
        if (base == null) {
            return RuleSet.compile(folder);
        }
        RuleSet below = base.equals("national") ? RuleSet.national() : RuleSet.compile(Path.of(base));
        return below.withOverlay(folder);
    }
}
