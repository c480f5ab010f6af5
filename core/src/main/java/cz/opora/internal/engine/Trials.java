package cz.opora.internal.engine;

import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.explain.Trial.ConditionTrial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Trial.Side;
import cz.opora.internal.engine.TrialPoints.Point;
import cz.opora.internal.verdict.Explanation;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Told;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How every rule and condition stood in a decision. Thread-safe. */
final class Trials {
    private final Map<RulePlan, TrialPoints> points = new ConcurrentHashMap<>();

    List<RuleTrial> of(Decision decision) {
        return decision.rules().plans().stream()
                .sorted(Comparator.comparing(rule -> rule.entry().id()))
                .map(rule -> trial(decision, rule))
                .toList();
    }

    Optional<RuleTrial> of(Decision decision, String ruleId) {
        return decision.rules().plans().stream()
                .filter(rule -> rule.entry().id().equals(ruleId))
                .map(rule -> trial(decision, rule))
                .findFirst();
    }

    private RuleTrial trial(Decision decision, RulePlan rule) {
        Walked walked = decision.walker().walk(rule);
        List<Told> told = decision.walker().tell(rule);
        boolean fired = decision.outcomes().fired(rule);
        boolean resting = fired && walked.verdict() == Verdict.UNKNOWN;
        RuleVerdict verdict = new RuleVerdict(
                rule.entry().id(),
                rule.entry().name(),
                resting ? Verdict.MET : walked.verdict(),
                resting,
                List.copyOf(walked.missing()),
                Explanation.conditions(rule.entry(), told));
        TrialPoints known = points.computeIfAbsent(rule, key -> TrialPoints.of(key, told));
        return new RuleTrial(
                verdict,
                fired,
                rule.entry().file(),
                rule.entry().line(),
                known.writes(),
                conditions(told, verdict.conditions(), known.conditions(), decision.parameters()));
    }

    /** A condition with the number it looks at; null when there is none, or it is not known. */
    private record Measured(
            ToldCondition condition, @Nullable Number number) {}

    private static List<ConditionTrial> conditions(
            List<Told> told, List<ConditionVerdict> verdicts, List<Point> points, Parameters parameters) {
        List<Measured> measured = new ArrayList<>();
        told.forEach(one -> measure(one, measured));
        List<ConditionTrial> trials = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            Measured one = measured.get(i);
            Point point = points.get(i);
            trials.add(new ConditionTrial(
                    verdicts.get(i),
                    one.condition().reached(),
                    point.mayBeUnknown(),
                    point.mayFail(),
                    point.sides(),
                    point.sides().isEmpty() ? null : side(one, parameters)));
        }
        return trials;
    }

    private static void measure(Told told, List<Measured> measured) {
        if (told instanceof OnFact fact) {
            fact.conditions().forEach(condition -> measured.add(new Measured(condition, number(fact, condition))));
            return;
        }
        OnTuples tuples = (OnTuples) told;
        tuples.nearest().forEach(inner -> measure(inner, measured));
        Number sure = tuples.maybe() == 0 && !tuples.unbounded() ? tuples.sure() : null;
        tuples.number().forEach(condition -> measured.add(new Measured(condition, sure)));
    }

    private static @Nullable Number number(OnFact told, ToldCondition condition) {
        String property = condition.entry().property();
        if (told.fact() == null || property == null || condition.bounds() != null || !TrialPoints.isNumber(condition)) {
            return null;
        }
        return FactShape.of(told.type()).read(told.fact(), property) instanceof Number number ? number : null;
    }

    private static @Nullable Side side(Measured measured, Parameters parameters) {
        OperandEntry operand = measured.condition().entry().operand();
        if (measured.number() == null || operand == null) {
            return null;
        }
        String value = operand.values().get(0);
        int boundary = operand.kind() == OperandKind.NUMBER
                ? Integer.parseInt(value)
                : Amounts.number(parameters, value, operand.member());
        return Side.of(measured.number().longValue(), boundary);
    }
}
