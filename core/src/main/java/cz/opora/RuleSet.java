package cz.opora;

import cz.opora.advice.RuleSetInfo;
import cz.opora.parameters.ParameterSet;
import cz.opora.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;

/**
 * Compiled rules with their parameters and vocabulary. Immutable and thread-safe; loading is the expensive part, so load
 * once.
 */
public final class RuleSet {
    private RuleSet() {}

    /** The national rules on the class path (artifact {@code opora-rules}), compiled at build time. */
    public static RuleSet national() {
        throw new UnsupportedOperationException();
    }

    /**
     * Compiles a folder with {@code areas}, {@code parameters} and {@code vocabulary}. Needs the DRL compiler on the class
     * path. Throws {@link cz.opora.diagnostics.RuleSetException} with every problem of every file.
     */
    public static RuleSet compile(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** This set with a municipality's own rules, parameters and words beside it. */
    public RuleSet withOverlay(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Identity, version, hash and layers. */
    public RuleSetInfo info() {
        throw new UnsupportedOperationException();
    }

    /** The rules in the order of their ids. */
    public List<RuleSummary> rules() {
        throw new UnsupportedOperationException();
    }

    /** The parameters. */
    public ParameterSet parameters() {
        throw new UnsupportedOperationException();
    }

    /** The words. */
    public Vocabulary vocabulary() {
        throw new UnsupportedOperationException();
    }
}
