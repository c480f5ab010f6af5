package cz.opora.scenario;

import cz.opora.RuleMutant;
import cz.opora.RuleSet;
import cz.opora.diagnostics.DecisionException;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which small mistakes in rules no scenario notices, format {@code opora-mutation/1}. A mistake is noticed when one of the
 * scenarios that name the rule does not come out as expected. Immutable.
 *
 * @param format always {@code opora-mutation/1}
 * @param rules how many rules were looked at
 * @param mutants how many mistakes were tried
 * @param survivors those nobody noticed, by rule
 */
public record MutationReport(String format, int rules, int mutants, List<Survivor> survivors) {
    /** The only format this version writes. */
    public static final String FORMAT = "opora-mutation/1";

    /** Copies the list. */
    public MutationReport {
        survivors = List.copyOf(survivors);
    }

    /**
     * A mistake nobody noticed.
     *
     * @param ruleId the rule
     * @param file its file, relative to the rule folder
     * @param line the line of the mistake
     * @param column its column, from 1
     * @param mistake what was changed
     * @param scenarios how many scenarios and variants name the rule; with none there is nobody to notice
     */
    public record Survivor(String ruleId, String file, int line, int column, String mistake, int scenarios) {}

    /**
     * Makes the mistakes and runs the scenarios that name the rule, until one notices. Takes a composed rule base for each
     * mistake, and the compiling of the mistaken rules.
     *
     * @param rules the rules
     * @param folder the folder their highest layer was compiled from
     * @param scenarios the scenarios to run
     * @param ids the ids of the rules to look at
     * @param found told of each survivor as soon as it is known
     */
    public static MutationReport of(
            RuleSet rules, Path folder, Scenarios scenarios, Set<String> ids, Consumer<Survivor> found) {
        Map<String, Scenarios> naming = new HashMap<>();
        List<Survivor> survivors = new ArrayList<>();
        int[] tried = {0};
        RuleMutant.of(rules, folder, ids).forEach(mutant -> {
            Scenarios named = naming.computeIfAbsent(mutant.ruleId(), scenarios::naming);
            tried[0]++;
            if (named.cases(mutant.rules()).allMatch(MutationReport::asExpected)) {
                Survivor survivor = new Survivor(
                        mutant.ruleId(), mutant.file(), mutant.line(), mutant.column(), mutant.what(), named.size());
                found.accept(survivor);
                survivors.add(survivor);
            }
        });
        return new MutationReport(FORMAT, ids.size(), tried[0], survivors);
    }

    /** A mistake with which a case cannot even be decided is noticed. */
    private static boolean asExpected(ScenarioCase each) {
        try {
            return each.run().isEmpty();
        } catch (DecisionException e) {
            return false;
        }
    }

    /** How many mistakes were noticed. */
    public int noticed() {
        return mutants - survivors.size();
    }

    /** As canonical JSON on many lines. */
    public String toJson() {
        return JsonWriter.pretty(this, EmptyCollections.KEPT);
    }
}
