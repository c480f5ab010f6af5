package cz.opora.benchmarks;

import cz.opora.RuleSet;
import java.nio.file.Path;

/** Compiles a rule folder into a cache, in a process of its own. */
final class CompileRules {
    private CompileRules() {}

    /** Arguments: the rule folder and the cache. */
    public static void main(String[] args) {
        RuleSet.compile(Path.of(args[0]), Path.of(args[1]));
    }
}
