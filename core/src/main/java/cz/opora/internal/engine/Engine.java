package cz.opora.internal.engine;

import cz.opora.advice.Advice;
import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.RuleSetInfo;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Parameters;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Decides cases with one rule set and one directory. Thread-safe.
 *
 * @param rules the rules by date
 * @param info which rule set it is
 * @param parameters the parameters
 * @param vocabulary the words
 * @param directory the directory; an empty one when there is none
 * @param directoryInfo which directory it is; null when there is none
 */
public record Engine(
        RuleBases rules,
        RuleSetInfo info,
        ParameterSet parameters,
        Vocabulary vocabulary,
        ActorDirectory directory,
        @Nullable DirectoryInfo directoryInfo) {
    /**
     * The advice for a case on a date; with verdicts of all rules when asked for.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public Advice advise(CaseFile caseFile, LocalDate asOf, boolean withVerdicts) {
        try {
            return decide(caseFile, asOf, withVerdicts);
        } catch (NoSuchElementException e) {
            throw new DecisionException("no advice as of " + asOf + ": " + e.getMessage(), e);
        }
    }

    private Advice decide(CaseFile caseFile, LocalDate asOf, boolean withVerdicts) {
        Parameters dated = parameters.at(asOf);
        ProjectedCase projected = Projection.of(caseFile, asOf, dated);
        RuleBase base = rules.on(asOf);
        PlanOrder order = new PlanOrder(projected.base().facts(), caseFile);
        Decision decision = Decision.of(projected, dated, caseFile.territory(), directory, base, order);
        return new AdviceAssembly(this, caseFile, decision, order).advice(withVerdicts);
    }
}
