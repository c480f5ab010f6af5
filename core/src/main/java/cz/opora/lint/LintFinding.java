package cz.opora.lint;

import cz.opora.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a rule folder.
 *
 * @param id the stable id: of a check, or the code of a reader's error
 * @param severity how bad it is
 * @param diagnostic what and where; the file is relative to the rule folder
 * @param fix what to do about it; null when the diagnostic says it all
 * @param docs the place in the documentation, such as {@code docs/lints.md#never-read}
 * @param accepted why somebody wants it so; null unless suppressed
 */
public record LintFinding(
        String id,
        Severity severity,
        Diagnostic diagnostic,
        @Nullable String fix,
        String docs,
        @Nullable String accepted) {
    private static final String DOCS = "docs/lints.md#";

    static LintFinding of(LintCheck check, Diagnostic diagnostic) {
        return new LintFinding(check.id(), check.severity(), diagnostic, check.fix(), DOCS + check.id(), null);
    }

    /** What a reader of files refused or warned of. */
    static LintFinding of(Diagnostic diagnostic) {
        Severity severity =
                diagnostic.severity() == Diagnostic.Level.ERROR ? Severity.ERROR : Severity.WARNING;
        return new LintFinding(diagnostic.code(), severity, diagnostic, null, DOCS + "errors-of-the-reader", null);
    }

    LintFinding because(String reason) {
        return new LintFinding(id, severity, diagnostic, fix, docs, reason);
    }

    LintFinding at(Diagnostic place) {
        return new LintFinding(id, severity, place, fix, docs, accepted);
    }
}
