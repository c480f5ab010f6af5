package cz.opora.internal.drools.source;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.List;

/**
 * What was read.
 *
 * @param rules the rules without an error, in the order of file and line
 * @param problems every problem of every file, in the same order; warnings among them
 */
public record ReadRules(List<RuleEntry> rules, List<Diagnostic> problems) {
    /** Copies the lists. */
    public ReadRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** Whether a problem forbids to compile the files. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Diagnostic.Level.ERROR);
    }
}
