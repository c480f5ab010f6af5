package cz.opora;

import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.explain.Trial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Tried;
import cz.opora.internal.engine.Engine;
import cz.opora.internal.explain.Neighbours;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decisions made to look at rules, not to advise anybody: how each rule and condition stood, cases just beside one, faults
 * of the rule engine. The kits of rule authors are made with it. Immutable and thread-safe.
 */
public final class RuleTrials {
    private final Engine engine;

    RuleTrials(Engine engine) {
        this.engine = engine;
    }

    /**
     * The advice for a case on a date with how every rule and condition stood: what coverage is counted from.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public Trial all(CaseFile caseFile, LocalDate asOf) {
        return engine.trial(Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(asOf, "asOf"));
    }

    /**
     * What a test looks at that names a few rules: the advice with their verdicts, and what rules wrote. Without questions it
     * takes half the time; such an advice is not to be shown to anybody, for it does not tell what is unknown.
     *
     * @param ruleIds the ids of the rules; one that does not hold on the date has no verdict
     * @param questions whether the advice has its questions, and then the verdicts of all rules
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public Tried named(CaseFile caseFile, LocalDate asOf, Set<String> ruleIds, boolean questions) {
        return engine.tried(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(ruleIds, "ruleIds"),
                questions);
    }

    /**
     * How one rule stands in a case; empty when it does not hold on the date. Much cheaper than trying all.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public Optional<RuleTrial> one(CaseFile caseFile, LocalDate asOf, String ruleId) {
        return engine.trial(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(ruleId, "ruleId"));
    }

    /**
     * The case itself with its lists in canonical order, then cases that differ from it in a single value a rule hangs on:
     * on the other side of a condition, or not known.
     *
     * @throws cz.opora.diagnostics.DecisionException when no such rule holds on the date
     */
    public List<CaseFile> neighbours(CaseFile caseFile, LocalDate asOf, String ruleId) {
        return Neighbours.of(
                engine,
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asOf, "asOf"),
                Objects.requireNonNull(ruleId, "ruleId"));
    }

    /**
     * The rules that match otherwise alone than together with the others, on the facts of this case: a fault of the rule
     * engine. Takes about as long as a decision for each ten rules.
     *
     * @throws cz.opora.diagnostics.DecisionException when the case cannot be decided
     */
    public List<Diagnostic> hazards(CaseFile caseFile, LocalDate asOf) {
        return engine.hazards(Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(asOf, "asOf"));
    }
}
