package cz.opora.scenario;

import cz.opora.Advisor;
import cz.opora.RuleSet;
import cz.opora.advice.Verdict;
import cz.opora.casefile.CaseFile;
import cz.opora.directory.ActorDirectory;
import cz.opora.explain.Trial.RuleTrial;
import cz.opora.internal.json.Node;
import cz.opora.scenario.CoverageReport.Miss;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes scenarios for what no scenario tries: a value of a firing scenario is changed, the case decided, and kept when the
 * decision tries what was missed. The verdict that came is what the made scenario expects, so it proves that rules stay as
 * they are, not that they are right. Not thread-safe.
 */
public final class MissingScenarios {
    private static final int MOST_BASES = 6;
    private static final int MOST_TRIED = 250;

    private final Scenarios scenarios;
    private final RuleSet rules;
    private final Advisor alone;
    private final DirectoryValues directoryValues;
    private final Map<Scenario, List<MadeCase>> made = new LinkedHashMap<>();

    private MissingScenarios(Scenarios scenarios, RuleSet rules) {
        this.scenarios = scenarios;
        this.rules = rules;
        this.alone = Advisor.builder(rules).withDrafts().build();
        this.directoryValues = DirectoryValues.of(scenarios.all());
    }

    /**
     * A case that tries what was missed.
     *
     * @param rule the rule it is about
     * @param verdict its verdict
     * @param base the case it was made from, its lists in canonical order
     * @param changed the changed case
     * @param directory the changed directory; null when it is that of the scenario
     */
    record MadeCase(
            String rule,
            Verdict verdict,
            CaseFile base,
            CaseFile changed,
            @Nullable Node directory) {}

    /**
     * Scenarios for what a report misses.
     *
     * @param scenarios the scenarios that were run
     * @param rules the rules
     * @param report what they miss
     * @return the text of a scenario file by the name of the file whose scenarios it was made from
     */
    public static Map<String, String> of(Scenarios scenarios, RuleSet rules, CoverageReport report) {
        MissingScenarios missing = new MissingScenarios(scenarios, rules);
        Map<String, TreeSet<String>> byRule = new TreeMap<>();
        for (Miss miss : report.missed()) {
            if (miss.rule() != null) {
                byRule.computeIfAbsent(miss.rule(), rule -> new TreeSet<>()).add(miss.key());
            }
        }
        byRule.forEach(missing::make);
        return missing.files();
    }

    private void make(String rule, Set<String> wanted) {
        List<Scenario> bases = scenarios.all().stream()
                .filter(each ->
                        each.justMissed().isEmpty() && each.expected().fired().contains(rule))
                .limit(MOST_BASES)
                .toList();
        int tried = 0;
        for (Scenario base : bases) {
            for (MadeCase each : candidates(base, rule)) {
                if (wanted.isEmpty() || tried++ > MOST_TRIED) {
                    return;
                }
                attempt(base, each, wanted);
            }
        }
    }

    private List<MadeCase> candidates(Scenario base, String rule) {
        List<CaseFile> cases =
                new ArrayList<>(advisor(base.directory()).trials().neighbours(base.caseFile(), base.asOf(), rule));
        CaseFile unchanged = cases.get(0);
        cases.addAll(CaseLists.longer(unchanged));
        List<MadeCase> candidates = new ArrayList<>();
        if (base.written() != null) {
            List<CaseFile> both = List.of(unchanged, CaseLists.assessed(unchanged));
            for (Node other : directoryValues.others(base.written())) {
                both.forEach(each -> candidates.add(new MadeCase(rule, Verdict.ERROR, unchanged, each, other)));
            }
        }
        cases.forEach(each -> candidates.add(new MadeCase(rule, Verdict.ERROR, unchanged, each, null)));
        return candidates;
    }

    private void attempt(Scenario base, MadeCase candidate, Set<String> wanted) {
        ActorDirectory directory =
                candidate.directory() == null ? base.directory() : WrittenDirectory.readable(candidate.directory());
        if (candidate.directory() != null && directory == null) {
            return;
        }
        RuleTrial rule = advisor(directory)
                .trials()
                .one(candidate.changed(), base.asOf(), candidate.rule())
                .orElseThrow();
        if (wanted.removeAll(CoverageReport.tried(rule))) {
            made.computeIfAbsent(base, key -> new ArrayList<>())
                    .add(new MadeCase(
                            candidate.rule(),
                            rule.verdict().verdict(),
                            candidate.base(),
                            candidate.changed(),
                            candidate.directory()));
        }
    }

    private Advisor advisor(@Nullable ActorDirectory directory) {
        return directory == null
                ? alone
                : Advisor.builder(rules).withDrafts().directory(directory).build();
    }

    private Map<String, String> files() {
        Map<String, List<String>> byFile = new TreeMap<>();
        made.forEach((base, cases) ->
                byFile.computeIfAbsent(base.file(), file -> new ArrayList<>()).add(MadeScenarios.text(base, cases)));
        Map<String, String> files = new TreeMap<>();
        byFile.forEach((file, texts) -> files.put(file, MadeScenarios.HEAD + String.join("\n", texts)));
        return files;
    }
}
