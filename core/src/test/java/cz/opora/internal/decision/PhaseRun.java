package cz.opora.internal.decision;

import cz.opora.advice.Directory;
import cz.opora.advice.TargetGroupFinding;
import cz.opora.codes.Finding;
import cz.opora.internal.decision.Outcomes.Change;
import cz.opora.internal.drools.RuleBase;
import cz.opora.internal.drools.RuleSession;
import cz.opora.internal.drools.RuleSession.Firing;
import cz.opora.internal.verdict.FactBase;
import cz.opora.internal.verdict.Phase;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.internal.verdict.Writers;
import cz.opora.parameters.Parameters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Facts taken through the phases as {@link Decision} does, without a case file: what fired, and every verdict. */
public final class PhaseRun {
    private final Outcomes outcomes = new Outcomes();
    private final Set<String> fired = new TreeSet<>();
    private final Walker walker;
    private final Collection<RulePlan> plans;
    private final boolean atOnce;

    private PhaseRun(Collection<RulePlan> plans, FactBase base, boolean atOnce) {
        this.plans = plans;
        this.walker = new Walker(Writers.of(plans), base);
        this.atOnce = atOnce;
    }

    /**
     * The result.
     *
     * @param fired the ids of the rules that fired
     * @param walked what the walk says, by id
     */
    public record Result(Set<String> fired, Map<String, Walked> walked) {}

    /**
     * Runs all phases.
     *
     * @param plans the rules to walk
     * @param atOnce whether rules are walked as soon as their phase has been fired, or all at the end
     */
    public static Result of(
            RuleBase rules,
            Collection<RulePlan> plans,
            FactBase base,
            List<TargetGroupFinding> findings,
            Directory directory,
            Parameters parameters,
            boolean atOnce) {
        PhaseRun run = new PhaseRun(plans, base, atOnce);
        run.walker.add(List.of(parameters));
        try (RuleSession session = rules.open()) {
            base.facts().forEach(session::insert);
            session.insert(parameters);
            for (Phase phase : Phase.values()) {
                if (phase == Phase.RECOMMEND) {
                    run.opened(session, findings, directory);
                }
                run.fire(session, phase);
            }
            session.done();
        }
        Map<String, Walked> walked = new TreeMap<>();
        plans.forEach(plan -> walked.put(plan.entry().id(), run.walker.walk(plan)));
        return new Result(run.fired, walked);
    }

    private void opened(RuleSession session, List<TargetGroupFinding> findings, Directory directory) {
        for (TargetGroupFinding finding : findings) {
            session.insert(finding);
            if (finding.finding() == Finding.UNDETERMINED) {
                walker.addUndetermined(finding.group(), List.of("group/" + finding.group()));
            } else {
                walker.add(List.of(finding));
            }
        }
        session.insert(directory);
        walker.add(List.of(directory));
    }

    private void fire(RuleSession session, Phase phase) {
        List<Firing> firings = session.fire(phase);
        firings.forEach(firing -> fired.add(firing.rule().entry().id()));
        Change change = outcomes.merge(firings);
        change.surplus().forEach(session::remove);
        walker.add(change.added());
        if (atOnce) {
            plans.stream().filter(plan -> plan.entry().phase() == phase).forEach(walker::walk);
        }
    }
}
