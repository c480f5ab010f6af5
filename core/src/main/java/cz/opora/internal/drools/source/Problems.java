package cz.opora.internal.drools.source;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.Diagnostic.Level;
import cz.opora.diagnostics.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The problems of one file, or of one rule of it: messages name the rule, and the same problem stands once. */
final class Problems {
    private final String file;
    private final @Nullable String rule;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    private Problems(String file, @Nullable String rule) {
        this.file = file;
        this.rule = rule;
    }

    static Problems ofFile(String file) {
        return new Problems(file, null);
    }

    Problems ofRule(String name) {
        return new Problems(file, name);
    }

    void error(String code, Token at, String what) {
        add(code, Level.ERROR, at.line(), at.column(), what, null);
    }

    void error(String code, Token at, String what, @Nullable String hint) {
        add(code, Level.ERROR, at.line(), at.column(), what, hint);
    }

    void error(String code, Token at, String what, List<String> nearest) {
        String hint = nearest.isEmpty() ? null : "Maybe " + NearestName.either(nearest) + "?";
        add(code, Level.ERROR, at.line(), at.column(), what, hint);
    }

    void error(String code, int line, int column, String what) {
        add(code, Level.ERROR, line, column, what, null);
    }

    /** A problem of a whole line. */
    void errorOfLine(String code, int line, String what, @Nullable String hint) {
        add(code, Level.ERROR, line, null, what, hint);
    }

    void warning(String code, Token at, String what, @Nullable String hint) {
        add(code, Level.WARNING, at.line(), at.column(), what, hint);
    }

    /** Takes over the problems of a reader that did not know in which rule they stand. */
    void adopt(List<Diagnostic> problems) {
        problems.forEach(each -> add(
                each.code(),
                each.severity(),
                each.line() == null ? 1 : each.line(),
                each.column(),
                each.message().substring(0, each.message().length() - 1),
                each.hint()));
    }

    void addAll(Problems others) {
        found.addAll(others.found);
    }

    boolean hasErrors() {
        return found.stream().anyMatch(each -> each.severity() == Level.ERROR);
    }

    boolean has(String code) {
        return found.stream().anyMatch(each -> each.code().equals(code));
    }

    List<Diagnostic> all() {
        return List.copyOf(found);
    }

    private void add(
            String code, Level level, int line, @Nullable Integer column, String what, @Nullable String hint) {
        String message = (rule == null ? "" : "rule \"" + rule + "\": ") + what + '.';
        found.add(new Diagnostic(code, level, file, line, column, null, message, hint));
    }
}
