package cz.opora.scenario;

import cz.opora.advice.Verdict;
import cz.opora.explain.Trial.ConditionTrial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Trial.Side;
import cz.opora.scenario.CoverageReport.Boundary;
import cz.opora.scenario.CoverageReport.ConditionCoverage;
import cz.opora.scenario.CoverageReport.RuleCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was tried of one rule. */
final class Seen {
    private int matched;
    private int fired;
    private int notMet;
    private int unknown;
    private final List<SeenCondition> conditions = new ArrayList<>();

    void add(RuleTrial trial) {
        Verdict verdict = trial.verdict().verdict();
        matched += verdict == Verdict.MET && !trial.verdict().restsOnUnknown() ? 1 : 0;
        fired += trial.fired() ? 1 : 0;
        notMet += verdict == Verdict.NOT_MET ? 1 : 0;
        unknown += verdict == Verdict.UNKNOWN ? 1 : 0;
        for (int at = 0; at < trial.conditions().size(); at++) {
            if (at == conditions.size()) {
                conditions.add(new SeenCondition(trial.conditions().get(at)));
            }
            conditions.get(at).add(trial.conditions().get(at));
        }
    }

    RuleCoverage coverage(String id, String name, String file, int line) {
        return new RuleCoverage(
                id,
                name,
                file,
                line,
                matched,
                fired,
                notMet,
                unknown,
                conditions.stream().map(SeenCondition::coverage).toList());
    }

    /** What was tried of one condition. */
    private static final class SeenCondition {
        private final ConditionTrial first;
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private final Map<Side, Integer> sides = new EnumMap<>(Side.class);
        private final Set<Side> possible = EnumSet.noneOf(Side.class);

        SeenCondition(ConditionTrial first) {
            this.first = first;
        }

        void add(ConditionTrial trial) {
            trial.seen().forEach(verdict -> verdicts.merge(verdict, 1, Integer::sum));
            possible.addAll(trial.sides());
            trial.seenSides().forEach(side -> sides.merge(side, 1, Integer::sum));
        }

        ConditionCoverage coverage() {
            return new ConditionCoverage(
                    first.verdict().text(),
                    first.verdict().line(),
                    verdicts.getOrDefault(Verdict.MET, 0),
                    verdicts.getOrDefault(Verdict.NOT_MET, 0),
                    verdicts.getOrDefault(Verdict.UNKNOWN, 0),
                    first.mayBeUnknown(),
                    first.mayFail(),
                    possible.isEmpty() ? null : boundary());
        }

        private Boundary boundary() {
            return new Boundary(
                    sides.getOrDefault(Side.BELOW, 0),
                    sides.getOrDefault(Side.AT, 0),
                    sides.getOrDefault(Side.ABOVE, 0),
                    possible.contains(Side.BELOW),
                    possible.contains(Side.ABOVE));
        }
    }
}
