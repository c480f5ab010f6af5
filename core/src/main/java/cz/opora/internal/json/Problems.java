package cz.opora.internal.json;

import cz.opora.diagnostics.Diagnostic;
import cz.opora.diagnostics.Diagnostic.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one file, so that all of it is reported at once. Keeps the first two hundred problems and
 * counts the rest. Not thread-safe.
 */
public final class Problems {
    private static final int MOST = 200;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();
    private int errors;
    private int untold;

    /** No problems yet of a file of that name. */
    public Problems(String file) {
        this.file = file;
    }

    /** Something that spoils the file; line 0 means not known, a null pointer means it is about no place in particular. */
    public void error(String code, int line, @Nullable String pointer, String message, @Nullable String hint) {
        errors++;
        add(Level.ERROR, code, line, pointer, message, hint);
    }

    /** Something that looks wrong; line and pointer as for an error. */
    public void warning(String code, int line, @Nullable String pointer, String message, @Nullable String hint) {
        add(Level.WARNING, code, line, pointer, message, hint);
    }

    private void add(
            Level level, String code, int line, @Nullable String pointer, String message, @Nullable String hint) {
        if (isFull()) {
            untold++;
            return;
        }
        Diagnostic problem = new Diagnostic(code, level, file, line > 0 ? line : null, pointer, message, hint);
        if (!found.contains(problem)) { // a part may be read more than once: a case, and each variant of it
            found.add(problem);
        }
    }

    /** Whether further problems are only counted, so that a hint is not worth computing. */
    public boolean isFull() {
        return found.size() >= MOST;
    }

    /** How many errors there were, told or not. */
    public int errors() {
        return errors;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** Everything found, by line, then in the order it was found; ends with how many more there are. */
    public List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(found);
        all.sort(Comparator.comparingInt(problem -> problem.line() == null ? 0 : problem.line()));
        if (untold > 0) {
            Level level = errors > 0 ? Level.ERROR : Level.WARNING;
            String message = "and " + untold + " more problems of this file.";
            all.add(new Diagnostic("more-problems", level, file, null, null, message, null));
        }
        return List.copyOf(all);
    }
}
