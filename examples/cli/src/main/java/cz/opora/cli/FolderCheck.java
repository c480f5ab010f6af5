package cz.opora.cli;

import cz.opora.RuleSet;
import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.RuleSetException;
import cz.opora.lint.HazardCheck;
import cz.opora.lint.Lint;
import cz.opora.lint.LintReport;
import cz.opora.lint.Severity;
import cz.opora.scenario.Scenarios;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule folder looked at as a whole: read, linted, compiled, its scenarios read.
 *
 * @param report everything found
 * @param rules the rules; null when they cannot be compiled
 * @param scenarios the scenarios; null when there are none or their files have an error
 */
record FolderCheck(
        LintReport report,
        @Nullable RuleSet rules,
        @Nullable Scenarios scenarios) {
    /**
     * Looks at a folder.
     *
     * @param bases the layers below, as {@link LayeredRules} takes them
     * @param day the day reviews are compared with
     * @throws RuleSetException when the folder holds no rule
     */
    static FolderCheck of(Path folder, List<String> bases, LocalDate day) {
        return of(folder, bases, day, false);
    }

    /** The same; with hazards each case of a scenario is decided too, each rule in company and alone. */
    static FolderCheck of(Path folder, List<String> bases, LocalDate day, boolean hazards) {
        Beside<RuleSet> beside = Beside.start(() -> LayeredRules.load(folder, bases));
        LintReport report;
        try {
            report = layered(Lint.folder(folder).asOf(day), bases).run();
        } catch (RuleSetException e) {
            throw LayeredRules.placed(folder, e);
        }
        List<Diagnostic> more = new ArrayList<>();
        // What the reader refuses is not compiled: the compiler would only say it again.
        RuleSet rules = readable(report) ? compiled(beside, more) : null;
        Scenarios scenarios = scenarios(folder, rules, more);
        if (hazards && rules != null && scenarios != null) {
            more.addAll(HazardCheck.of(scenarios.cases(rules)));
        }
        return new FolderCheck(report.with(more), rules, scenarios);
    }

    /** Such as {@code 3 rules, 12 scenarios and variants, no finding}, on a line. */
    String summary() {
        int tried = scenarios == null ? 0 : scenarios.size();
        return summary(report, Counts.RULES.of(report.rules()) + ", " + Counts.SCENARIOS_AND_VARIANTS.of(tried) + ", ");
    }

    /** The same of another report, after what was counted in it. */
    static String summary(LintReport report, String counts) {
        int findings = report.findings().size();
        int accepted = report.accepted().size();
        return counts
                + (findings == 0 ? "no finding" : Counts.FINDINGS.of(findings))
                + (accepted == 0 ? "" : ", " + accepted + " accepted with a reason")
                + "\n";
    }

    private static Lint layered(Lint lint, List<String> bases) {
        Lint layered = lint;
        for (String base : bases) {
            layered = base.equals(LayeredRules.NATIONAL) ? layered.onNational() : layered.on(Path.of(base));
        }
        return layered;
    }

    private static boolean readable(LintReport report) {
        return report.findings().stream()
                .noneMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.docs().endsWith("#errors-of-the-reader"));
    }

    private static @Nullable RuleSet compiled(Beside<RuleSet> beside, List<Diagnostic> problems) {
        try {
            RuleSet rules = beside.result();
            problems.addAll(rules.warnings());
            return rules;
        } catch (RuleSetException e) {
            problems.addAll(e.diagnostics());
            return null;
        }
    }

    /** Reads the scenarios for their problems; a folder without any is for {@code test} to refuse. */
    private static @Nullable Scenarios scenarios(Path folder, @Nullable RuleSet rules, List<Diagnostic> problems) {
        try {
            return rules == null ? Scenarios.in(folder) : Scenarios.in(folder, rules);
        } catch (RuleSetException e) {
            e.diagnostics().stream()
                    .filter(problem -> !problem.code().equals("no-scenarios"))
                    .forEach(problems::add);
            return null;
        }
    }
}
