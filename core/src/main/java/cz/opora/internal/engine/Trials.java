package cz.opora.internal.engine;

import cz.opora.advice.ConditionVerdict;
import cz.opora.advice.RuleVerdict;
import cz.opora.advice.Verdict;
import cz.opora.explain.Trial.ConditionTrial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Trial.Side;
import cz.opora.internal.decision.Decision;
import cz.opora.internal.engine.TrialPoints.Point;
import cz.opora.internal.verdict.Explanation;
import cz.opora.internal.verdict.FactShape;
import cz.opora.internal.verdict.NearMisses.Seen;
import cz.opora.internal.verdict.RuleCatalogue.OperandEntry;
import cz.opora.internal.verdict.RuleCatalogue.OperandKind;
import cz.opora.internal.verdict.RulePlan;
import cz.opora.internal.verdict.Told;
import cz.opora.internal.verdict.Told.OnFact;
import cz.opora.internal.verdict.Told.OnTuples;
import cz.opora.internal.verdict.Told.ToldCondition;
import cz.opora.internal.verdict.Walker.Walked;
import cz.opora.internal.words.Amounts;
import cz.opora.parameters.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                conditions(
                        told,
                        decision.walker().nearMisses(rule),
                        verdict.conditions(),
                        known.conditions(),
                        decision.parameters()));
    }

    /** A condition with the number it looks at; null when there is none, or it is not known. */
    private record Measured(
            ToldCondition condition, @Nullable Number number) {}

    private static List<ConditionTrial> conditions(
            List<Told> told,
            List<Seen> near,
            List<ConditionVerdict> verdicts,
            List<Point> points,
            Parameters parameters) {
        List<Measured> measured = new ArrayList<>();
        told.forEach(one -> measure(one, measured));
        List<ConditionTrial> trials = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            ToldCondition condition = measured.get(i).condition();
            Set<Verdict> seen = new HashSet<>(near.get(i).verdicts());
            if (condition.reached()) {
                seen.add(condition.verdict());
            }
            Set<Number> numbers = new HashSet<>(near.get(i).numbers());
            Optional.ofNullable(measured.get(i).number()).map(Number::longValue).ifPresent(numbers::add);
            trials.add(trial(verdicts.get(i), seen, points.get(i), numbers, boundary(condition, parameters)));
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

    private static ConditionTrial trial(
            ConditionVerdict verdict, Set<Verdict> seen, Point point, Set<Number> numbers, @Nullable Integer boundary) {
        List<Side> sides = boundary == null ? List.of() : point.sidesOf(boundary);
        Set<Side> seenSides = new HashSet<>();
        if (boundary != null) {
            numbers.forEach(number -> seenSides.add(Side.of(number.longValue(), boundary)));
        }
        return new ConditionTrial(verdict, seen, point.mayBeUnknown(), point.mayFail(), sides, seenSides);
    }

    /** The number a condition compares with on that day; null when it compares with none. */
    private static @Nullable Integer boundary(ToldCondition condition, Parameters parameters) {
        OperandEntry operand = condition.entry().operand();
        if (operand == null || !TrialPoints.isNumber(condition)) {
            return null;
        }
        String value = operand.values().get(0);
        return operand.kind() == OperandKind.NUMBER
                ? Integer.parseInt(value)
                : Amounts.number(parameters, value, operand.member());
    }
}
