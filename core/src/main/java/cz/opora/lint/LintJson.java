package cz.opora.lint;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.internal.json.EmptyCollections;
import cz.opora.internal.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as {@code opora-check/1}. */
final class LintJson {
    /** The version of the form. */
    static final String FORMAT = "opora-check/1";

    private record Whole(String format, String folder, int rules, Counts counts, List<Item> findings) {}

    private record Counts(int error, int warning, int info, int accepted) {}

    private record Item(
            String id,
            String severity,
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String pointer,
            String message,
            @Nullable String hint,
            @Nullable String fix,
            String docs,
            @Nullable String accepted) {}

    private LintJson() {}

    static String of(LintReport report, String folder) {
        List<Item> items =
                report.all().stream().map(finding -> item(report, finding, folder)).toList();
        Counts counts = new Counts(
                count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.INFO),
                report.accepted().size());
        return JsonWriter.pretty(
                new Whole(FORMAT, folder, report.rules(), counts, items), EmptyCollections.KEPT);
    }

    private static int count(LintReport report, Severity severity) {
        return (int) report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Item item(LintReport report, LintFinding finding, String folder) {
        Diagnostic at = report.placed(finding.diagnostic(), folder);
        return new Item(
                finding.id(),
                finding.severity().word(),
                at.file(),
                at.line(),
                at.column(),
                at.pointer(),
                at.message(),
                at.hint(),
                finding.fix(),
                finding.docs(),
                finding.accepted());
    }
}
