package cz.opora.scenario;

import cz.opora.RuleSet;
import cz.opora.RuleSummary;
import cz.opora.codes.RuleStatus;
import cz.opora.explain.Trial;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.scenario.CoverageReport.CodeCoverage;
import cz.opora.scenario.CoverageReport.RuleCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts what decisions try of a rule set: each rule fired and not met; each condition true, false and, where what it reads
 * may be unknown, unknown; each boundary from below, on it and above; each code recommended. A condition is tried on the
 * facts that come nearest to the whole rule, and on any facts that meet all its other conditions, so that it alone decides:
 * another service that fits but for one thing counts, whatever is unknown of a third. Add the trials of any cases and read
 * the report. Thread-safe.
 */
public final class Coverage {
    private final List<RuleSummary> rules;
    private final Set<String> own;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private int decisions;

    private Coverage(List<RuleSummary> rules) {
        this.rules = rules;
        this.own = rules.stream().map(RuleSummary::id).collect(Collectors.toSet());
    }

    /** Nothing tried yet of the rules of the highest layer; those below have scenarios of their own. */
    public static Coverage of(RuleSet rules) {
        String highest = Scenarios.tested(rules);
        return new Coverage(rules.rules().stream()
                .filter(rule -> rule.layer().equals(highest))
                .toList());
    }

    /** Adds what one decision tried. */
    public void add(Trial trial) {
        Set<String> told = CodesTold.in(trial.advice());
        synchronized (this) {
            decisions++;
            for (RuleTrial rule : trial.rules()) {
                if (!own.contains(rule.verdict().ruleId())) {
                    continue;
                }
                seen.computeIfAbsent(rule.verdict().ruleId(), id -> new Seen()).add(rule);
                for (String code : rule.writes()) {
                    boolean counts = rule.fired() && (!CodesTold.isTold(code) || told.contains(code));
                    codes.merge(code, counts ? 1 : 0, Integer::sum);
                }
            }
        }
    }

    /** What was tried so far; a draft is a part of it only where drafts are in force. */
    public synchronized CoverageReport report() {
        List<RuleCoverage> all = new ArrayList<>();
        for (RuleSummary rule : rules) {
            if (rule.status() == RuleStatus.approved || seen.containsKey(rule.id())) {
                all.add(seen.getOrDefault(rule.id(), new Seen())
                        .coverage(rule.id(), rule.name(), rule.file(), rule.line()));
            }
        }
        List<CodeCoverage> allCodes = new ArrayList<>();
        codes.forEach((code, count) -> allCodes.add(new CodeCoverage(code, count)));
        return CoverageReport.of(decisions, all, allCodes);
    }
}
