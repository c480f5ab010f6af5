package cz.opora.internal.engine;

import cz.opora.advice.Advice;
import cz.opora.advice.Handover;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.ActorType;
import cz.opora.codes.Text;
import cz.opora.diagnostics.DecisionException;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.UnknownNameException;
import cz.opora.directory.Actor;
import cz.opora.explain.Catalog;
import cz.opora.explain.Trial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Tried;
import cz.opora.explain.Why;
import cz.opora.explain.WhyNot;
import cz.opora.internal.cards.AdviceAssembly;
import cz.opora.internal.cards.Prepared;
import cz.opora.internal.cards.SituationFacts;
import cz.opora.internal.cards.VerdictDetail;
import cz.opora.internal.decision.ActedOn;
import cz.opora.internal.decision.Casting;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.HazardRun;
import cz.opora.internal.decision.Knowledge;
import cz.opora.internal.decision.LibraryParameters;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.handover.HandoverSheets;
import cz.opora.internal.projection.ProjectedCase;
import cz.opora.internal.projection.Projection;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.parameters.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides cases with one rule set and one directory. Thread-safe. */
public final class Engine {
    private final Knowledge knowledge;
    private final Prepared prepared;
    private final Trials trials = new Trials();

    /** An engine that decides by this. */
    public Engine(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.prepared = Prepared.of(knowledge);
    }

    /**
     * The advice for a case on a date; with verdicts of all rules when asked for.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public Advice advise(CaseFile caseFile, LocalDate asOf, boolean withVerdicts) {
        return advise(caseFile, asOf, withVerdicts ? VerdictDetail.CONDITIONS : VerdictDetail.NONE);
    }

    /**
     * The advice for a case on a date.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public Advice advise(CaseFile caseFile, LocalDate asOf, VerdictDetail verdicts) {
        return decided(caseFile, asOf).advice(verdicts);
    }

    /**
     * The advice with the verdicts of some rules, and what rules wrote.
     *
     * @param questions whether the advice has its questions, and then the verdicts of all rules
     * @throws DecisionException when the case cannot be decided
     */
    public Tried tried(CaseFile caseFile, LocalDate asOf, Set<String> ruleIds, boolean questions) {
        AdviceAssembly assembly = decided(caseFile, asOf);
        return new Tried(
                questions ? assembly.advice(VerdictDetail.RULES) : assembly.findings(ruleIds),
                assembly.decision().outcomes().written());
    }

    /**
     * Why a card stands in the advice.
     *
     * @throws DecisionException when the case cannot be decided
     * @throws UnknownNameException when no card has the key
     */
    public Why why(CaseFile caseFile, LocalDate asOf, String key) {
        return new Explaining(decided(caseFile, asOf).advice(VerdictDetail.NONE)).why(key);
    }

    /**
     * Why a rule, a code or a type of actor is not in the advice.
     *
     * @throws DecisionException when the case cannot be decided
     * @throws UnknownNameException when nothing has the name
     */
    public WhyNot whyNot(CaseFile caseFile, LocalDate asOf, String codeOrRule) {
        AdviceAssembly assembly = decided(caseFile, asOf);
        Decision decision = assembly.decision();
        AskedFor asked = AskedFor.of(codeOrRule, decision.rules().plans(), knowledge.vocabulary());
        Casting casting = new Casting(decision, new ActedOn(caseFile, asOf));
        return new Explaining(assembly.advice(VerdictDetail.NONE))
                .whyNot(
                        asked,
                        new RuleFindings(prepared, decision, assembly.reasons()),
                        new ActorAbsence(decision, casting, assembly.reasons()),
                        new SituationFacts(decision.projected().base().facts()));
    }

    /** Every field of the case file, with the words and the rules of this rule set. */
    public Catalog catalog() {
        return new CatalogFields(knowledge.rules(), knowledge.vocabulary()).catalog();
    }

    /**
     * The advice for a case on a date, with how every rule and condition stood.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public Trial trial(CaseFile caseFile, LocalDate asOf) {
        AdviceAssembly assembly = decided(caseFile, asOf);
        return new Trial(
                assembly.advice(VerdictDetail.NONE),
                trials.of(assembly.decision()),
                assembly.decision().outcomes().written());
    }

    /**
     * How one rule stands in a case; empty when it does not hold on the date. Much cheaper than the whole trial.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public Optional<RuleTrial> trial(CaseFile caseFile, LocalDate asOf, String ruleId) {
        return trials.of(decided(caseFile, asOf).decision(), ruleId);
    }

    private AdviceAssembly decided(CaseFile caseFile, LocalDate asOf) {
        return decide(caseFile, numbers(asOf), base(asOf));
    }

    private RuleBase base(LocalDate asOf) {
        return knowledge.rules().on(asOf);
    }

    private Parameters numbers(LocalDate asOf) {
        return LibraryParameters.on(asOf, knowledge.parameters(), base(asOf));
    }

    /**
     * What stands in the answer to a case, without the answer: by key, a word for how it stands. Much cheaper than
     * {@link #advise}; two days or cases with the same outline give advices that differ in days and wording at most.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public NavigableMap<String, String> outline(CaseFile caseFile, LocalDate asOf) {
        Parameters dated = numbers(asOf);
        ProjectedCase projected = Projection.of(caseFile, asOf, dated);
        PlanOrder order = new PlanOrder(projected.base().facts(), caseFile);
        Decision decision =
                Decision.of(projected, dated, caseFile.territory(), knowledge.directory(), base(asOf), order);
        return Outline.of(knowledge, decision, new ActedOn(caseFile, asOf));
    }

    /**
     * The rules that match otherwise alone than together with the others.
     *
     * @throws DecisionException when the case cannot be decided
     */
    public List<Diagnostic> hazards(CaseFile caseFile, LocalDate asOf) {
        Parameters dated = numbers(asOf);
        ProjectedCase projected = Projection.of(caseFile, asOf, dated);
        PlanOrder order = new PlanOrder(projected.base().facts(), caseFile);
        HazardRun run = new HazardRun(knowledge.rules(), plans(asOf));
        Decision.of(projected, dated, caseFile.territory(), knowledge.directory(), base(asOf), order, run::phase);
        return run.found();
    }

    /**
     * The facts of a case on a date, without deciding it.
     *
     * @throws DecisionException when a number is missing on the date
     */
    public ProjectedCase project(CaseFile caseFile, LocalDate asOf) {
        return Projection.of(caseFile, asOf, numbers(asOf));
    }

    /** The rules that hold on a date. */
    public List<RulePlan> plans(LocalDate asOf) {
        return List.copyOf(base(asOf).plans());
    }

    /**
     * The hand-over sheet of a case for an actor.
     *
     * @param service the id of the actor in the directory; null when only the kind is known
     * @throws DecisionException when the case cannot be decided
     */
    public Handover handover(CaseFile caseFile, LocalDate asOf, ActorType recipient, @Nullable String service) {
        Advice advice = advise(caseFile, asOf, false);
        ProjectedCase projected =
                Projection.of(caseFile, asOf, knowledge.parameters().at(asOf));
        HandoverSheets sheets = new HandoverSheets(caseFile, advice, projected, knowledge.vocabulary());
        Optional<Actor> actor =
                service == null ? Optional.empty() : knowledge.directory().find(service);
        return actor.map(found -> sheets.sheet(found.type(), found.id(), new Text(found.name(), found.name())))
                .orElseGet(() -> sheets.sheet(recipient));
    }

    private AdviceAssembly decide(CaseFile caseFile, Parameters dated, RuleBase base) {
        ProjectedCase projected = Projection.of(caseFile, dated.asOf(), dated);
        PlanOrder order = new PlanOrder(projected.base().facts(), caseFile);
        Decision decision = Decision.of(projected, dated, caseFile.territory(), knowledge.directory(), base, order);
        return new AdviceAssembly(prepared, caseFile, decision, order);
    }

    /** The kind of an actor of the directory; empty when the directory has no such actor. */
    public Optional<ActorType> typeOf(String service) {
        return knowledge.directory().find(service).map(Actor::type);
    }

    /** What it decides by. */
    public Knowledge knowledge() {
        return knowledge;
    }
}
