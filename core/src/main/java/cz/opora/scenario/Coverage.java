package cz.opora.scenario;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.advice.Verdict;
import cz.opora.codes.RuleStatus;
import cz.opora.explain.Trial;
import cz.opora.explain.Trial.ConditionTrial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.explain.Trial.Side;
import cz.opora.scenario.CoverageReport.Boundary;
import cz.opora.scenario.CoverageReport.CodeCoverage;
import cz.opora.scenario.CoverageReport.ConditionCoverage;
import cz.opora.scenario.CoverageReport.RuleCoverage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts what decisions try of a rule set: each rule fired and not met; each condition true, false and, where what it reads
 * may be unknown, unknown; each boundary from below, on it and above; each code recommended. Add the trials of any cases
 * and read the report. Thread-safe.
 */
public final class Coverage {
    private final RuleSet rules;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private int decisions;

    private Coverage(RuleSet rules) {
        this.rules = rules;
    }

    /** Nothing tried yet. */
    public static Coverage of(RuleSet rules) {
        return new Coverage(rules);
    }

    /** Adds what one decision tried. */
    public void add(Trial trial) {
        Set<String> told = CodesTold.in(trial.advice());
        synchronized (this) {
            decisions++;
            for (RuleTrial rule : trial.rules()) {
                seen.computeIfAbsent(rule.verdict().ruleId(), id -> new Seen()).add(rule);
                for (String code : rule.writes()) {
                    boolean counts = rule.fired() && (!CodesTold.isTold(code) || told.contains(code));
                    codes.merge(code, counts ? 1 : 0, Integer::sum);
                }
            }
        }
    }

    /** What was tried so far; a draft is no part of it. */
    public synchronized CoverageReport report() {
        List<RuleCoverage> all = new ArrayList<>();
        for (RuleSummary rule : rules.rules()) {
            if (rule.status() == RuleStatus.approved) {
                all.add(seen.getOrDefault(rule.id(), new Seen()).coverage(rule));
            }
        }
        List<CodeCoverage> allCodes = new ArrayList<>();
        codes.forEach((code, count) -> allCodes.add(new CodeCoverage(code, count)));
        return CoverageReport.of(decisions, all, allCodes);
    }

    /** What was tried of one rule. */
    private static final class Seen {
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

        RuleCoverage coverage(RuleSummary rule) {
            return new RuleCoverage(
                    rule.id(),
                    rule.name(),
                    rule.file(),
                    rule.line(),
                    matched,
                    fired,
                    notMet,
                    unknown,
                    conditions.stream().map(SeenCondition::coverage).toList());
        }
    }

    /** What was tried of one condition. */
    private static final class SeenCondition {
        private final ConditionTrial first;
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private final Map<Side, Integer> sides = new EnumMap<>(Side.class);

        SeenCondition(ConditionTrial first) {
            this.first = first;
        }

        void add(ConditionTrial trial) {
            if (trial.reached()) {
                verdicts.merge(trial.verdict().verdict(), 1, Integer::sum);
            }
            if (trial.side() != null) {
                sides.merge(trial.side(), 1, Integer::sum);
            }
        }

        ConditionCoverage coverage() {
            return new ConditionCoverage(
                    first.verdict().text(),
                    first.verdict().line(),
                    verdicts.getOrDefault(Verdict.MET, 0),
                    verdicts.getOrDefault(Verdict.NOT_MET, 0),
                    verdicts.getOrDefault(Verdict.UNKNOWN, 0),
                    first.mayBeUnknown(),
                    first.sides().isEmpty() ? null : boundary());
        }

        private Boundary boundary() {
            return new Boundary(
                    sides.getOrDefault(Side.BELOW, 0),
                    sides.getOrDefault(Side.AT, 0),
                    sides.getOrDefault(Side.ABOVE, 0),
                    first.sides().contains(Side.BELOW));
        }
    }
}
