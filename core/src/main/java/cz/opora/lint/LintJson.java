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

    /**
     * What {@code check} found in a rule folder.
     *
     * @param format always {@code opora-check/1}
     * @param folder the folder as it was named
     * @param rules how many rules could be read
     * @param counts how many findings there are
     * @param findings the findings by file, line and column, the accepted ones too
     */
    record Whole(String format, String folder, int rules, Counts counts, List<Item> findings) {}

    /**
     * How many findings there are.
     *
     * @param error findings nobody accepted that are errors
     * @param warning findings nobody accepted that are warnings
     * @param info findings nobody accepted that are notes
     * @param accepted findings somebody accepted with a reason
     */
    record Counts(int error, int warning, int info, int accepted) {}

    /**
     * A finding.
     *
     * @param id which check found it
     * @param severity error, warning or info
     * @param file the file; absent when it is about the folder
     * @param line the line, from 1
     * @param column the column, from 1
     * @param pointer the JSON pointer inside a YAML file
     * @param message what is wrong
     * @param hint what was perhaps meant
     * @param fix what to do about findings of this check
     * @param docs where the check is described, relative to the sources
     * @param accepted the reason it was accepted with; absent when nobody did
     */
    record Item(
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
        List<Item> items = report.all().stream()
                .map(finding -> item(report, finding, folder))
                .toList();
        Counts counts = new Counts(
                count(report, Severity.ERROR),
                count(report, Severity.WARNING),
                count(report, Severity.INFO),
                report.accepted().size());
        return JsonWriter.pretty(new Whole(FORMAT, folder, report.rules(), counts, items), EmptyCollections.KEPT);
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
