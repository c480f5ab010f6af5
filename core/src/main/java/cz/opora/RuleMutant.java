package cz.opora;

import cz.opora.internal.drools.LoadedUnit;
import cz.opora.internal.drools.Mutants;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule set in which one rule has a small mistake: a condition is left out, the edge of a number is moved by one, a code is
 * taken for its neighbour in the list, or the rule is missing. Scenarios that prove a rule fail with each of them. Immutable
 * and thread-safe.
 *
 * @param ruleId the rule
 * @param file its file, relative to the rule folder
 * @param line the line of the mistake
 * @param column its column, from 1
 * @param what the mistake in words, such as {@code without acceptsHelp == true}
 * @param rules the rules with the mistake
 */
public record RuleMutant(String ruleId, String file, int line, int column, String what, RuleSet rules) {
    /**
     * The mutants of rules of the highest layer, rule by rule. A mistake the reader would refuse is none. Needs the DRL
     * compiler on the class path; the mutants of a rule are compiled when the stream comes to it, those rules alone.
     *
     * @param rules the rules
     * @param folder the folder the highest layer was compiled from
     * @param ids the ids of the rules to look at
     * @throws cz.opora.diagnostics.RuleSetException when the folder cannot be read
     */
    public static Stream<RuleMutant> of(RuleSet rules, Path folder, Set<String> ids) {
        List<LoadedUnit> units = rules.bases(false).units();
        LoadedUnit top = units.get(units.size() - 1);
        boolean overlay = units.size() > 1;
        Mutants mutants = Mutants.of(top, folder, rules.parameters(), rules.vocabulary(), overlay);
        return top.catalogue().rules().stream()
                .filter(rule -> ids.contains(rule.id()))
                .flatMap(rule -> mutants.of(rule).stream())
                .map(mutant -> of(rules, mutant));
    }

    private static RuleMutant of(RuleSet rules, Mutants.Mutant mutant) {
        return new RuleMutant(
                mutant.rule().id(),
                mutant.rule().file(),
                mutant.line(),
                mutant.column(),
                mutant.what(),
                rules.withTop(mutant.units()));
    }
}
