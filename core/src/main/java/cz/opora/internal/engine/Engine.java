package cz.opora.internal.engine;

import cz.opora.advice.Advice;
import cz.opora.advice.DirectoryInfo;
import cz.opora.advice.RuleSetInfo;
import cz.opora.casefile.CaseFile;
import cz.opora.diagnostics.DecisionException;
import cz.opora.directory.ActorDirectory;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleBases;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.parameters.ParameterSet;
import cz.opora.parameters.Parameters;
import cz.opora.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decides cases with one rule set and one directory. Thread-safe. */
public final class Engine {
    static final String MOST_ACTORS = "page.max-actors";

    private final RuleBases rules;
    private final RuleSetInfo info;
    private final ParameterSet parameters;
    private final Vocabulary vocabulary;
    private final ActorDirectory directory;
    private final @Nullable DirectoryInfo directoryInfo;
    private final QuestionWords questions;

    /**
     * An engine.
     *
     * @param rules the rules by date
     * @param info which rule set it is
     * @param parameters the parameters
     * @param vocabulary the words
     * @param directory the directory; an empty one when there is none
     * @param directoryInfo which directory it is; null when there is none
     */
    public Engine(
            RuleBases rules,
            RuleSetInfo info,
            ParameterSet parameters,
            Vocabulary vocabulary,
            ActorDirectory directory,
            @Nullable DirectoryInfo directoryInfo) {
        this.rules = rules;
        this.info = info;
        this.parameters = parameters;
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.directoryInfo = directoryInfo;
        this.questions = new QuestionWords(vocabulary);
    }

    /**
     * The advice for a case on a date; with verdicts of all rules when asked for.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public Advice advise(CaseFile caseFile, LocalDate asOf, boolean withVerdicts) {
        Parameters dated = parameters.at(asOf);
        RuleBase base = rules.on(asOf);
        Set<String> needed = new TreeSet<>(Projection.requiredParameters().keySet());
        needed.add(MOST_ACTORS);
        needed.addAll(base.parameterIds());
        List<String> missing = needed.stream().filter(id -> !dated.has(id)).toList();
        if (!missing.isEmpty()) {
            throw new DecisionException("no advice as of " + asOf + ": no value on that date for " + missing, null);
        }
        return decide(caseFile, dated, base, withVerdicts);
    }

    /**
     * What stands in the answer to a case, without the answer: by key, a word for how it stands. Much cheaper than
     * {@link #advise}; two days or cases with the same outline give advices that differ in days and wording at most.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public SortedMap<String, String> outline(CaseFile caseFile, LocalDate asOf) {
        Parameters dated = parameters.at(asOf);
        ProjectedCase projected = Projection.of(caseFile, asOf, dated);
        PlanOrder order = new PlanOrder(projected.base().facts(), caseFile);
        Decision decision =
                Decision.of(projected, dated, caseFile.territory(), directory, rules.on(asOf), order);
        return Outline.of(this, decision, new ActedOn(caseFile, asOf));
    }

    /** The facts of a case on a date, without deciding it. */
    public ProjectedCase project(CaseFile caseFile, LocalDate asOf) {
        return Projection.of(caseFile, asOf, parameters.at(asOf));
    }

    /** The rules that hold on a date. */
    public List<RulePlan> plans(LocalDate asOf) {
        return List.copyOf(rules.on(asOf).plans());
    }

    private Advice decide(CaseFile caseFile, Parameters dated, RuleBase base, boolean withVerdicts) {
        ProjectedCase projected = Projection.of(caseFile, dated.asOf(), dated);
        PlanOrder order = new PlanOrder(projected.base().facts(), caseFile);
        Decision decision = Decision.of(projected, dated, caseFile.territory(), directory, base, order);
        return new AdviceAssembly(this, caseFile, decision, order).advice(withVerdicts);
    }

    RuleBases rules() {
        return rules;
    }

    /** Which rules decide. */
    public RuleSetInfo info() {
        return info;
    }

    /** The words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The parameters with all their dated values. */
    public ParameterSet parameters() {
        return parameters;
    }

    /** The directory; an empty one when there is none. */
    public ActorDirectory directory() {
        return directory;
    }

    /** Which directory it is; null when there is none. */
    public @Nullable DirectoryInfo directoryInfo() {
        return directoryInfo;
    }

    QuestionWords questions() {
        return questions;
    }
}
