package cz.opora.internal.cards;

import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.verdict.Explanation;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Walker.Walked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The verdicts of rules, and whether Drools and the walk agree. */
final class VerdictCards {
    private final Decision decision;
    private final Collection<RulePlan> rules;

    /** Of every rule. */
    VerdictCards(Decision decision) {
        this.decision = decision;
        this.rules = decision.rules().plans();
    }

    /** Of some rules; an id that holds on no rule of the day is passed over. */
    VerdictCards(Decision decision, Set<String> ids) {
        this.decision = decision;
        this.rules = decision.rules().plans().stream()
                .filter(rule -> ids.contains(rule.entry().id()))
                .toList();
    }

    /** By rule id; those of conditions take as long again as all the rest. */
    List<RuleVerdict> all(boolean withConditions) {
        return rules.stream().map(rule -> card(rule, withConditions)).toList();
    }

    private RuleVerdict card(RulePlan rule, boolean withConditions) {
        Walked walked = decision.walker().walk(rule);
        boolean fired = decision.outcomes().fired(rule);
        Verdict verdict = fired && walked.verdict() == Verdict.UNKNOWN ? Verdict.MET : walked.verdict();
        List<ConditionVerdict> conditions = withConditions
                ? Explanation.conditions(rule.entry(), decision.walker().tell(rule))
                : List.of();
        return new RuleVerdict(
                rule.entry().id(),
                rule.entry().name(),
                verdict,
                fired && walked.verdict() == Verdict.UNKNOWN,
                List.copyOf(walked.missing()),
                conditions);
    }

    /** Where the walk and the engine disagree, one of them is wrong: never in silence. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(decision.projected().diagnostics());
        for (RulePlan rule : rules) {
            Walked walked = decision.walker().walk(rule);
            boolean fired = decision.outcomes().fired(rule);
            if (walked.verdict() == Verdict.ERROR) {
                all.add(problem(rule, "rule-error", String.valueOf(walked.failure())));
            } else if (fired && walked.verdict() == Verdict.NOT_MET) {
                all.add(problem(rule, "engine-disagrees", "it fired though its conditions do not hold"));
            } else if (!fired && walked.verdict() == Verdict.MET) {
                all.add(problem(rule, "engine-disagrees", "its conditions hold but it did not fire"));
            }
        }
        return all;
    }

    private static Diagnostic problem(RulePlan rule, String code, String what) {
        return new Diagnostic(
                code,
                Diagnostic.Level.ERROR,
                rule.entry().file(),
                rule.entry().line(),
                null,
                "rule " + rule.entry().id() + ": " + what + ".",
                null);
    }
}
