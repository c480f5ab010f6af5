package cz.opora.internal.cards;

import cz.opora.advice.ActorCard;
import cz.opora.advice.Advice;
import cz.opora.advice.DoNotCard;
import cz.opora.advice.Escalation;
import cz.opora.advice.EscalationCard;
import cz.opora.advice.MethodAdvice;
import cz.opora.advice.Reason;
import cz.opora.advice.Step;
import cz.opora.advice.TargetGroupCard;
import cz.opora.advice.TriggerCard;
import cz.opora.advice.UnchangedCard;
import cz.opora.casefile.CaseFile;
import cz.opora.codes.Finding;
import cz.opora.codes.MethodLevel;
import cz.opora.codes.Urgency;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.decision.ActedOn;
import cz.opora.internal.decision.Bridges;
import cz.opora.internal.decision.Casting;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.decision.Knowledge;
import cz.opora.internal.decision.LibraryParameters;
import cz.opora.internal.decision.PlanOrder;
import cz.opora.internal.words.FactWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The answer put together from a decision. */
public final class AdviceAssembly {
    private final Prepared prepared;
    private final Knowledge knowledge;
    private final CaseFile caseFile;
    private final Decision decision;
    private final PlanOrder order;
    private final Reasons reasons;

    public AdviceAssembly(Prepared prepared, CaseFile caseFile, Decision decision, PlanOrder order) {
        this.prepared = prepared;
        this.knowledge = prepared.knowledge();
        this.caseFile = caseFile;
        this.decision = decision;
        this.order = order;
        FactWords words =
                new FactWords(knowledge.vocabulary(), decision.projected().stale());
        this.reasons = new Reasons(decision, knowledge.rules()::layerOf, words);
    }

    public Decision decision() {
        return decision;
    }

    public Reasons reasons() {
        return reasons;
    }

    public Advice advice(VerdictDetail detail) {
        return advice(new VerdictCards(decision), detail, true);
    }

    /**
     * The advice without its questions, and of the rules only those named, walked and told: of all the others neither the
     * verdict is looked for nor whether the engine agrees.
     */
    public Advice findings(Set<String> ruleIds) {
        return advice(new VerdictCards(decision, ruleIds), VerdictDetail.RULES, false);
    }

    private Advice advice(VerdictCards verdicts, VerdictDetail detail, boolean asking) {
        GroupCards groups = new GroupCards(decision, knowledge.vocabulary(), reasons, knowledge.stack());
        EscalationCards escalations = new EscalationCards(decision, knowledge.vocabulary(), reasons, knowledge.stack());
        List<EscalationCard> escalated = escalations.escalations();
        List<DoNotCard> doNots = escalations.doNots();
        ActedOn acted = new ActedOn(caseFile, decision.parameters().asOf());
        List<EscalationCard> standing =
                escalated.stream().filter(card -> !acted.ends(card)).toList();
        Casting casting = new Casting(decision, acted);
        Plan plan = plan(casting, acted, standing);
        NetworkCards network = new NetworkCards(decision, casting, reasons);
        List<?> facts = decision.projected().base().facts();
        List<TargetGroupCard> targetGroups = groups.targetGroups();
        return new Advice(
                Advice.FORMAT,
                caseFile.caseId(),
                decision.parameters().asOf(),
                caseFile.territory(),
                Summary.of(facts, order),
                knowledge.info(),
                knowledge.directoryInfo(),
                targetGroups,
                groups.method(),
                standing,
                doNots,
                plan.steps(),
                plan.actors(),
                new RefusalCards(decision, caseFile, reasons).cards(),
                network.registrableAs(),
                network.gaps(),
                network.duplicities(),
                asking
                        ? prepared.asking().questions(caseFile, decision, plan.steps(), targetGroups, doNots)
                        : List.of(),
                SharingCards.of(facts, standing, plan.steps(), plan.actors()),
                new ReviewCards(decision, knowledge.parameters(), reasons).cards(),
                triggers(standing, doNots, plan),
                network.cautions(),
                unchanged(escalated, acted, plan),
                detail == VerdictDetail.NONE ? null : verdicts.all(detail == VerdictDetail.CONDITIONS),
                diagnostics(verdicts, plan, UncoveredDanger.of(facts, escalated, plan.allSteps())));
    }

    /** The steps and actors, and those of them somebody acted on. */
    private record Plan(
            List<Step> steps,
            List<Step> allSteps,
            List<ActorCard> actors,
            List<UnchangedCard> unchanged,
            List<Diagnostic> diagnostics) {}

    private Plan plan(Casting casting, ActedOn acted, List<EscalationCard> standing) {
        PlanRows rows = new PlanRows(decision, casting, acted, reasons, order, standing);
        Bridges bridges = new Bridges(decision.directory(), decision.parameters());
        int most = mostActors();
        ActorCards actors = new ActorCards(rows.standing(), casting, bridges, reasons, order, most);
        StepCards cards = new StepCards(decision, knowledge.vocabulary(), bridges, new OwnResources(caseFile));
        List<Step> steps = cards.steps(actors.shown(), actors.roomFor());
        List<Step> all = new ArrayList<>(steps);
        all.addAll(cards.steps(rows.actedOn(), Set.of()));
        List<UnchangedCard> unchanged = new ArrayList<>(cards.actedOn(rows.actedOn(), acted));
        unchanged.addAll(actors.actedOn(acted));
        return new Plan(steps, all, actors.cards(acted), unchanged, rows.diagnostics());
    }

    /**
     * Who belongs to no group and needs one piece of advice, or a short accompaniment with one need, is not surrounded by a
     * team, unless something is for now.
     */
    private int mostActors() {
        int most = decision.parameters().count(LibraryParameters.MOST_ACTORS);
        MethodLevel level = decision.outcomes()
                .of(MethodAdvice.class)
                .map(MethodAdvice::level)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean oneNeed = order.needs().size() <= 1;
        boolean small = level == MethodLevel.ONE_OFF || (level == MethodLevel.SHORT_TERM && oneNeed);
        boolean now = decision.outcomes()
                .of(Escalation.class)
                .anyMatch(escalation -> escalation.urgency() == Urgency.IMMEDIATE);
        boolean belongs = decision.findings().stream().anyMatch(finding -> finding.finding() == Finding.ELIGIBLE);
        return small && !now && !belongs ? Math.min(most, ActorCards.FEW) : most;
    }

    /** What was acted on and would stand again; a card of earlier advice that no longer follows is not spoken of. */
    private static List<UnchangedCard> unchanged(List<EscalationCard> escalated, ActedOn acted, Plan plan) {
        List<UnchangedCard> cards = new ArrayList<>();
        escalated.stream()
                .filter(acted::tells)
                .forEach(card -> cards.addAll(acted.card(card.key(), card.text(), card.urgency())));
        cards.addAll(plan.unchanged());
        return cards;
    }

    private List<Diagnostic> diagnostics(VerdictCards verdicts, Plan plan, List<Diagnostic> dangers) {
        List<Diagnostic> all = new ArrayList<>(dangers);
        all.addAll(prepared.silentAlarms().on(decision.parameters().asOf(), decision.rules()));
        all.addAll(knowledge.warnings());
        all.addAll(plan.diagnostics());
        all.addAll(verdicts.diagnostics());
        return all;
    }

    /** An actor is named where one is advised, works with the client or refused. */
    private List<TriggerCard> triggers(List<EscalationCard> standing, List<DoNotCard> doNots, Plan plan) {
        List<Reason> because = new ArrayList<>();
        standing.forEach(card -> because.addAll(card.because()));
        doNots.forEach(card -> because.addAll(card.because()));
        plan.steps().forEach(step -> because.addAll(step.because()));
        boolean named = !plan.actors().isEmpty()
                || !Objects.requireNonNullElse(caseFile.supports(), List.of()).isEmpty()
                || !Objects.requireNonNullElse(caseFile.refusals(), List.of()).isEmpty();
        return ReviewTriggers.of(named, because);
    }
}
