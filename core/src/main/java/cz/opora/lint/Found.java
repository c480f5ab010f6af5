package cz.opora.lint;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.verdict.RuleCatalogue.ConditionEntry;
import cz.opora.internal.verdict.RuleCatalogue.PatternEntry;
import cz.opora.internal.verdict.RuleCatalogue.RuleEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checks found so far; not thread-safe. */
final class Found {
    private final List<LintFinding> findings = new ArrayList<>();

    void ofRule(LintCheck check, RuleEntry rule, String what) {
        add(check, rule.file(), rule.line(), 1, named(rule, what), null);
    }

    void ofPattern(LintCheck check, RuleEntry rule, PatternEntry pattern, String what, @Nullable String hint) {
        add(check, rule.file(), pattern.line(), null, named(rule, what), hint);
    }

    void ofCondition(LintCheck check, RuleEntry rule, ConditionEntry condition, String what, @Nullable String hint) {
        add(check, rule.file(), condition.line(), condition.column(), named(rule, what), hint);
    }

    void ofPlace(LintCheck check, Place place, String what, @Nullable String hint) {
        add(check, place.file(), place.line(), place.column(), what, hint);
    }

    private static String named(RuleEntry rule, String what) {
        return "rule \"" + rule.name() + "\": " + what;
    }

    private void add(
            LintCheck check,
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String what,
            @Nullable String hint) {
        Diagnostic.Level level =
                check.severity() == Severity.ERROR ? Diagnostic.Level.ERROR : Diagnostic.Level.WARNING;
        findings.add(LintFinding.of(
                check, new Diagnostic(check.id(), level, file, line, column, null, what + '.', hint)));
    }

    List<LintFinding> all() {
        return findings;
    }
}
