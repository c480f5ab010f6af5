package cz.opora.lint;

import cz.opora.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was found in a rule folder. Immutable and thread-safe. */
public final class LintReport {
    private static final Comparator<LintFinding> ORDER = Comparator.comparing(
                    (LintFinding finding) -> Objects.requireNonNullElse(finding.diagnostic().file(), ""))
            .thenComparing(finding -> Objects.requireNonNullElse(finding.diagnostic().line(), 0))
            .thenComparing(finding -> Objects.requireNonNullElse(finding.diagnostic().column(), 0))
            .thenComparing(LintFinding::id)
            .thenComparing(finding -> finding.diagnostic().message());

    private final int rules;
    private final List<LintFinding> all;
    private final FolderTexts texts;

    private LintReport(int rules, List<LintFinding> all, FolderTexts texts) {
        this.rules = rules;
        this.all = all;
        this.texts = texts;
    }

    static LintReport of(Collection<LintFinding> findings, int rules, FolderTexts texts) {
        return new LintReport(rules, findings.stream().distinct().sorted(ORDER).toList(), texts);
    }

    /** The same with what others found: the compiler, the reader of scenarios, the hazard check. */
    public LintReport with(Collection<Diagnostic> diagnostics) {
        List<LintFinding> both = new ArrayList<>(all);
        for (Diagnostic diagnostic : diagnostics) {
            both.add(LintCheck.ofId(diagnostic.code())
                    .map(check -> LintFinding.of(check, diagnostic))
                    .orElseGet(() -> LintFinding.of(diagnostic)));
        }
        return of(both, rules, texts);
    }

    /** How many rules could be read. */
    public int rules() {
        return rules;
    }

    /** What was found and nobody accepted, by file, line and column. */
    public List<LintFinding> findings() {
        return all.stream().filter(finding -> finding.accepted() == null).toList();
    }

    /** What was found and somebody accepted, with the reason. */
    public List<LintFinding> accepted() {
        return all.stream().filter(finding -> finding.accepted() != null).toList();
    }

    /** Whether the folder is not right. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The findings as an author reads them, each with its line and a caret under the place.
     *
     * @param folder what to put before the names of files, so that an editor finds them; empty for nothing
     */
    public String text(String folder) {
        return new LintText(this, folder).text();
    }

    /** The report as JSON of the form {@code opora-check/1}; accepted findings are there with their reason. */
    public String json(String folder) {
        return LintJson.of(this, folder);
    }

    /** The report as SARIF 2.1.0; accepted findings are suppressions with their justification. */
    public String sarif(String folder, String version) {
        return Sarif.of(this, folder, version);
    }

    /** A diagnostic with the whole name of its file, and a column wherever there is a line. */
    Diagnostic placed(Diagnostic diagnostic, String folder) {
        String file = diagnostic.file();
        String line = texts.line(file, diagnostic.line());
        boolean inside = file != null && texts.lines().containsKey(file);
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                inside && !folder.isEmpty() ? folder + '/' + file : file,
                diagnostic.line(),
                diagnostic.column() == null && line != null ? column(line, diagnostic.pointer()) : diagnostic.column(),
                diagnostic.pointer(),
                diagnostic.message(),
                diagnostic.hint());
    }

    /** The column of the key a pointer ends in, else of the first sign of the line. */
    private static int column(String line, @Nullable String pointer) {
        String key = pointer == null ? "" : pointer.substring(pointer.lastIndexOf('/') + 1);
        int at = key.isEmpty() ? -1 : line.indexOf(key + ':');
        return (at >= 0 ? at : line.length() - line.stripLeading().length()) + 1;
    }

    List<LintFinding> all() {
        return all;
    }

    FolderTexts texts() {
        return texts;
    }
}
