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
import java.util.function.Supplier;
import java.util.stream.Stream;
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
     * @throws RuleSetException when the folder holds no rule, or is an overlay and it is not said what it lies on
     */
    static FolderCheck of(Path folder, List<String> bases, LocalDate day) {
        return of(folder, bases, day, false);
    }

    /** The same; with hazards each case of a scenario is decided too, each rule in company and alone. */
    static FolderCheck of(Path folder, List<String> bases, LocalDate day, boolean hazards) {
        LayeredRules.refuseAlone(folder, bases);
        Beside<Made> beside = Beside.start(() -> Made.of(folder, bases));
        LintReport report;
        try {
            report = layered(Lint.folder(folder).asOf(day), bases).run();
        } catch (RuleSetException e) {
            throw LayeredRules.placed(folder, e);
        }
        // What the reader refuses is not compiled: the compiler would only say it again.
        Made made = readable(report) ? beside.result() : Made.withoutRules(folder);
        List<Diagnostic> more = new ArrayList<>(made.problems());
        if (hazards && made.rules() != null && made.scenarios() != null) {
            more.addAll(HazardCheck.of(made.scenarios().cases(made.rules())));
        }
        return new FolderCheck(report.with(more), made.rules(), made.scenarios());
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

    /**
     * What is made of a folder beside looking at it.
     *
     * @param rules the rules; null when they cannot be used
     * @param scenarios the scenarios; null when they cannot be read or there is none
     * @param problems what is wrong with either
     */
    private record Made(@Nullable RuleSet rules, @Nullable Scenarios scenarios, List<Diagnostic> problems) {
        static Made of(Path folder, List<String> bases) {
            RuleSet rules;
            try {
                rules = LayeredRules.load(folder, bases);
            } catch (RuleSetException e) {
                Made made = withoutRules(folder);
                return new Made(null, made.scenarios(), both(e.diagnostics(), made.problems()));
            }
            Made made = read(() -> Scenarios.in(folder, rules));
            return new Made(rules, made.scenarios(), both(rules.warnings(), made.problems()));
        }

        static Made withoutRules(Path folder) {
            return read(() -> Scenarios.in(folder));
        }

        /** Reads the scenarios for their problems; a folder without any is for {@code test} to refuse. */
        private static Made read(Supplier<Scenarios> scenarios) {
            try {
                return new Made(null, scenarios.get(), List.of());
            } catch (RuleSetException e) {
                return new Made(
                        null,
                        null,
                        e.diagnostics().stream()
                                .filter(problem -> !problem.code().equals("no-scenarios"))
                                .toList());
            }
        }

        private static List<Diagnostic> both(List<Diagnostic> first, List<Diagnostic> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }
}
