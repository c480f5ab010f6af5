package cz.opora.internal.foreign;

import cz.opora.diagnostics.Diagnostic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found in one file; the same thing at the same place stands once. Not thread-safe. */
final class ForeignFound {
    private final String file;
    private final LooseText text;
    private final Set<Diagnostic> all = new LinkedHashSet<>();

    ForeignFound(String file, LooseText text) {
        this.file = file;
        this.text = text;
    }

    void error(String code, @Nullable LooseRule rule, int offset, String what, @Nullable String hint) {
        add(code, Diagnostic.Level.ERROR, rule, offset, what, hint);
    }

    void warning(String code, @Nullable LooseRule rule, int offset, String what, @Nullable String hint) {
        add(code, Diagnostic.Level.WARNING, rule, offset, what, hint);
    }

    private void add(
            String code,
            Diagnostic.Level level,
            @Nullable LooseRule rule,
            int offset,
            String what,
            @Nullable String hint) {
        String message = (rule == null ? "" : "rule \"" + rule.name() + "\": ") + what + '.';
        all.add(new Diagnostic(code, level, file, text.line(offset), text.column(offset), null, message, hint));
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
