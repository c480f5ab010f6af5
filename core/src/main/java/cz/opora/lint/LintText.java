package cz.opora.lint;

import cz.opora.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A report as an author reads it: each finding with its line and a caret under the place. */
final class LintText {
    private final LintReport report;
    private final String folder;

    LintText(LintReport report, String folder) {
        this.report = report;
        this.folder = folder;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (LintFinding finding : report.findings()) {
            finding(finding, text);
        }
        return text.toString();
    }

    private void finding(LintFinding finding, StringBuilder text) {
        Diagnostic diagnostic = report.placed(finding.diagnostic(), folder);
        text.append(diagnostic.format());
        text.append(" [").append(finding.id());
        if (finding.severity() != Severity.ERROR) {
            text.append(", ").append(finding.severity().word());
        }
        text.append("]\n");
        Diagnostic own = finding.diagnostic();
        String line = report.texts().line(own.file(), own.line());
        Integer column = diagnostic.column();
        if (line != null && column != null) {
            text.append(excerpt(line, column));
        }
        fix(finding.fix(), text);
    }

    private static void fix(@Nullable String fix, StringBuilder text) {
        if (fix != null) {
            text.append("    fix: ").append(fix).append('\n');
        }
    }

    /** Tabs stay tabs, so that the caret stands under its place. */
    private static String excerpt(String line, int column) {
        int place = Math.min(Math.max(1, column), line.length() + 1);
        String indent = line.substring(0, place - 1).replaceAll("[^\t]", " ");
        return "    " + line.stripTrailing() + "\n    " + indent + "^\n";
    }
}
